package dev.metricsbuild.transfer;

import dev.metricsbuild.context.JobInfo;
import dev.metricsbuild.context.JobValue;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Stands for a value of a job in a stream. */
public final class JobValueForm implements Externalizable {
    private static final long serialVersionUID = 1L;

    private transient @Nullable JobValue<?> value;

    /** For the stream that reads it. */
    public JobValueForm() {}

    JobValueForm(JobValue<?> value) {
        this.value = value;
    }

    JobValue<?> value() {
        return Objects.requireNonNull(value);
    }

    @Override
    public void writeExternal(ObjectOutput out) throws IOException {
        out.writeObject(value().job());
        out.writeObject(value().value());
    }

    @Override
    public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException {
        JobInfo job = (JobInfo) in.readObject();
        value = new JobValue<>(job, in.readObject());
    }
}
