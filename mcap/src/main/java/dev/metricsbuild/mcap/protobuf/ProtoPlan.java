package dev.metricsbuild.mcap.protobuf;

import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.schema.StructType;
import dev.metricsbuild.mcap.select.Selection;
import java.util.Collection;

/** How the messages of a protobuf schema are decoded. */
public final class ProtoPlan implements DecodePlan {
    private final ProtoMessage whole;
    private final ProtoMessage root;

    ProtoPlan(ProtoMessage whole, ProtoMessage root) {
        this.whole = whole;
        this.root = root;
    }

    @Override
    public StructType type() {
        return whole.type();
    }

    @Override
    public DecodePlan select(Collection<String> paths) {
        return new ProtoPlan(whole, whole.select(Selection.of(paths)));
    }

    @Override
    public MessageCursor cursor() {
        return new ProtoCursor(root);
    }
}
