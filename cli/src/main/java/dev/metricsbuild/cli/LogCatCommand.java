package dev.metricsbuild.cli;

import dev.metricsbuild.cli.log.LogTime;
import dev.metricsbuild.cli.log.MessageTimes;
import dev.metricsbuild.cli.log.OutputLostException;
import dev.metricsbuild.cli.log.ProblemLines;
import dev.metricsbuild.cli.log.RecordingFile;
import dev.metricsbuild.cli.log.Topic;
import dev.metricsbuild.cli.log.TopicFormat;
import dev.metricsbuild.cli.log.TopicPrinter;
import dev.metricsbuild.mcap.McapInfo;
import dev.metricsbuild.mcap.McapMessages;
import dev.metricsbuild.mcap.McapOrder;
import dev.metricsbuild.mcap.McapProblem;
import dev.metricsbuild.mcap.McapQuery;
import dev.metricsbuild.mcap.read.McapBag;
import dev.metricsbuild.table.VisibleText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Prints the messages of a topic. */
@Command(
        name = "cat",
        description = "Prints the fields of the messages of a topic.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:printed, without the messages that a damaged recording has lost",
            "1:the recording or some of its messages are damaged, with --fail-on damage",
            "2:the file is not a recording or cannot be read, the topic does not exist or cannot be decoded, the output cannot be"
                    + " written, or the command line is wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild log cat flight.mcap --topic /odom > odom.jsonl",
            "  metricsbuild log cat flight.mcap --topic /odom --format csv --start +10s --end +20s > odom.csv"
        })
final class LogCatCommand implements Callable<Integer> {
    private static final int LISTED = 20;

    private final Streams streams;

    /** In which order messages are printed. */
    enum Order {
        TIME(McapOrder.LOG_TIME),
        FILE(McapOrder.FILE);

        private final McapOrder order;

        Order(McapOrder order) {
            this.order = order;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads times of the command line. */
    static final class TimeConverter implements ITypeConverter<LogTime> {
        @Override
        public LogTime convert(String text) {
            try {
                return LogTime.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(VisibleText.of(String.valueOf(e.getMessage())));
            }
        }
    }

    @Option(names = "--topic", required = true, paramLabel = "TOPIC", description = "The topic to print.")
    @SuppressWarnings("NullAway.Init")
    private String topic;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "jsonl",
            description =
                    "How to print: ${COMPLETION-CANDIDATES}. jsonl is one JSON object per line; csv has a column for"
                            + " each value, named by its dotted path. Default: jsonl.")
    private TopicFormat format = TopicFormat.JSONL;

    @Option(
            names = "--start",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description =
                    "Only messages with this log time or a later one: nanoseconds, seconds as 1700000000.5s, seconds since"
                            + " the recording's start as +12.5s, or 2023-11-14T22:13:20Z.")
    private @Nullable LogTime start;

    @Option(
            names = "--end",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Only messages before this log time.")
    private @Nullable LogTime end;

    @Option(
            names = "--order",
            paramLabel = "ORDER",
            defaultValue = "time",
            description = "${COMPLETION-CANDIDATES}: by log time, or as they were written. Default: time.")
    private Order order = Order.TIME;

    @Option(
            names = "--times",
            paramLabel = "TIMES",
            defaultValue = "log",
            description =
                    "The times of the recording to print before the fields, in nanoseconds: ${COMPLETION-CANDIDATES}."
                            + " Default: log.")
    private MessageTimes times = MessageTimes.LOG;

    @Mixin
    private final FailOnDamageOption failOn = new FailOnDamageOption();

    @Mixin
    private final RecordingArgument recording = new RecordingArgument();

    LogCatCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        try (McapBag bag = RecordingFile.open(recording.files())) {
            TopicPrinter printer = new TopicPrinter(Topic.of(bag, topic), format, times);
            List<McapProblem> problems;
            try (McapMessages messages = bag.messages(query(bag))) {
                printer.print(messages, streams.out());
                problems = messages.problems();
            } catch (OutputLostException e) {
                // The program says so at its end, whatever it was that was printed.
                return ExitCodes.UNUSABLE;
            }
            ProblemLines.of(problems, LISTED)
                    .forEach(line -> streams.err().println(VisibleText.of(recording.name()) + ": " + line));
            if (!printer.undecodable().isEmpty()) {
                streams.err().println(VisibleText.of(recording.name()) + ": " + printer.undecodable());
            }
            boolean isDamaged =
                    problems.stream().anyMatch(problem -> problem.kind().isError());
            return failOn.exitCode(isDamaged || !printer.undecodable().isEmpty());
        }
    }

    private McapQuery query(McapBag recording) throws IOException {
        long recordingStart = start(recording);
        McapQuery query = McapQuery.all().topics(topic).order(order.order);
        if (start != null) {
            query = query.from(start.toNanos(recordingStart));
        }
        return end == null ? query : query.until(end.toNanos(recordingStart));
    }

    private static long start(McapBag recording) throws IOException {
        return recording.infos().stream()
                .filter(info -> info.messageCount() > 0)
                .map(McapInfo::startTime)
                .min(Long::compareUnsigned)
                .orElse(0L);
    }
}
