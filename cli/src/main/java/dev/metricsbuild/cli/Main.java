package dev.metricsbuild.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program; what it does is in its subcommands. */
@Command(
        name = "metricsbuild",
        description = "Tools for metrics.binproto files and recordings of robots.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            ShowCommand.class,
            DiffCommand.class,
            ReportCommand.class,
            ValidateCommand.class,
            NewCommand.class,
            LogCommand.class,
            CompletionCommand.class
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild show outputs/metrics.binproto",
            "  metricsbuild show --sort status flights/",
            "  metricsbuild report outputs/metrics.binproto -o report.html",
            "  metricsbuild validate outputs/metrics.binproto",
            "  metricsbuild new flight.csv",
            "  metricsbuild log info flight.mcap",
            "Each command has --help with more."
        })
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs the program and ends the virtual machine. */
    public static void main(String[] arguments) {
        // Not System.out, which swallows what cannot be written.
        PrintWriter out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
        System.exit(run(new Streams(System.in, out, err, Terminal.system()), arguments));
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** Runs the program without a terminal; answers the exit code. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        return run(new Streams(in, out, err, Terminal.NONE), arguments);
    }

    /** Runs the program; answers the exit code. */
    static int run(Streams streams, String... arguments) {
        CommandLine line = new CommandLine(new Main(), new CommandFactory(streams));
        if (Arrays.stream(arguments).anyMatch(Main::mayNeedLog)) {
            LogCommand.addCommands(Objects.requireNonNull(line.getSubcommands().get("log")), streams);
        }
        line.setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, result) -> {
                    streams.progressDone();
                    streams.err().println(FailureReason.ofNamed(exception));
                    return ExitCodes.UNUSABLE;
                });
        int code;
        try {
            code = line.execute(arguments);
        } catch (OutOfMemoryError e) {
            // The command's values are gone with its stack: there is memory again to say so.
            streams.progressDone();
            streams.err().println("This cannot be done: " + FailureReason.of(e));
            code = ExitCodes.UNUSABLE;
        }
        if (streams.out().checkError()) {
            streams.err().println("The output cannot be written. Is the disk full, or the reader gone?");
            code = ExitCodes.UNUSABLE;
        }
        streams.err().flush();
        return code;
    }

    /** The commands within log, which the start of all others need not pay for. An argument of @ may stand for any other. */
    private static boolean mayNeedLog(String argument) {
        return argument.equals("log") || argument.equals("completion") || argument.startsWith("@");
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do.");
    }

    /** Hands the streams to the subcommands, which have no other way to the program's input. */
    private record CommandFactory(Streams streams) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == ValidateCommand.class) {
                return type.cast(new ValidateCommand(streams));
            }
            if (type == ShowCommand.class) {
                return type.cast(new ShowCommand(streams));
            }
            if (type == ReportCommand.class) {
                return type.cast(new ReportCommand(streams));
            }
            if (type == DiffCommand.class) {
                return type.cast(new DiffCommand(streams));
            }
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** Tells the version, which the build writes into a file. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            return new String[] {"metricsbuild " + number()};
        }

        static String number() throws IOException {
            try (InputStream in = Objects.requireNonNull(Main.class.getResourceAsStream("version.txt"))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            }
        }
    }
}
