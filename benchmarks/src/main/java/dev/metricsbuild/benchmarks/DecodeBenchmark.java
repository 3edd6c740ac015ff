package dev.metricsbuild.benchmarks;

import dev.metricsbuild.mcap.message.DecodePlan;
import dev.metricsbuild.mcap.message.MessageCursor;
import dev.metricsbuild.mcap.message.MessageException;
import dev.metricsbuild.mcap.message.Token;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Decoding a message of odometry: all of its values, and three of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init")
public class DecodeBenchmark {
    private static final int MESSAGES = 1_000;

    private byte[][] messages;
    private MessageCursor whole;
    private MessageCursor some;

    @Setup
    public void setUp() {
        messages = OdometryMessages.messages(MESSAGES);
        DecodePlan plan = OdometryMessages.plan();
        whole = plan.cursor();
        some = plan.select(List.of("header.stamp.sec", "pose.pose.position.x", "twist.twist.linear.x"))
                .cursor();
    }

    /** Every value by itself, texts as strings. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public double everyValue() throws MessageException {
        double sum = 0;
        for (byte[] message : messages) {
            whole.reset(message, 0, message.length);
            for (Token token = whole.next(); token != Token.END; token = whole.next()) {
                sum += value(whole, token);
            }
        }
        return sum;
    }

    /** The same with each matrix as an array. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public double arraysAtOnce() throws MessageException {
        double sum = 0;
        for (byte[] message : messages) {
            whole.reset(message, 0, message.length);
            for (Token token = whole.next(); token != Token.END; token = whole.next()) {
                sum += token == Token.START_ARRAY ? whole.doubles()[35] : value(whole, token);
            }
        }
        return sum;
    }

    /** Three values of the whole, all others skipped by whoever goes through it. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public double threeFieldsSkipping() throws MessageException {
        double sum = 0;
        for (byte[] message : messages) {
            whole.reset(message, 0, message.length);
            whole.next();
            while (whole.next() == Token.FIELD) {
                sum += switch (whole.fieldIndex()) {
                    case 0 -> first(whole, 2);
                    case 2, 3 -> first(whole, 3);
                    default -> {
                        whole.skipValue();
                        yield 0;
                    }
                };
            }
        }
        return sum;
    }

    /** Three values of a selection. */
    @Benchmark
    @OperationsPerInvocation(MESSAGES)
    public double threeFieldsSelected() throws MessageException {
        double sum = 0;
        for (byte[] message : messages) {
            some.reset(message, 0, message.length);
            for (Token token = some.next(); token != Token.END; token = some.next()) {
                sum += value(some, token);
            }
        }
        return sum;
    }

    /** The value that is the first of the first of the first. */
    private static double first(MessageCursor cursor, int depth) throws MessageException {
        if (depth == 0) {
            return value(cursor, cursor.next());
        }
        cursor.next();
        cursor.next();
        double value = first(cursor, depth - 1);
        while (cursor.next() == Token.FIELD) {
            cursor.skipValue();
        }
        return value;
    }

    private static double value(MessageCursor cursor, Token token) {
        return switch (token) {
            case LONG, DOUBLE -> cursor.doubleValue();
            case STRING -> cursor.stringValue().length();
            default -> 0;
        };
    }
}
