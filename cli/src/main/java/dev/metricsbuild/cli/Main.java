package dev.metricsbuild.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
        description = "Tools over metrics.binproto files.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = ValidateCommand.class)
public final class Main implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Runs the program and ends the virtual machine. */
    public static void main(String[] arguments) {
        System.exit(run(System.in, utf8(System.out), utf8(System.err), arguments));
    }

    private static PrintWriter utf8(java.io.OutputStream stream) {
        return new PrintWriter(stream, false, StandardCharsets.UTF_8);
    }

    /** Runs the program; answers the exit code. */
    static int run(InputStream in, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main(), new Streams(in, out, err))
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((exception, command, result) -> {
                    err.println(exception.getMessage());
                    return ExitCodes.UNUSABLE;
                });
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do.");
    }

    /** Hands the streams to the subcommands, which have no other way to the program's input. */
    private static final class Streams implements CommandLine.IFactory {
        private final InputStream in;
        private final PrintWriter out;
        private final PrintWriter err;

        Streams(InputStream in, PrintWriter out, PrintWriter err) {
            this.in = in;
            this.out = out;
            this.err = err;
        }

        @Override
        public <K> K create(Class<K> type) throws Exception {
            return type == ValidateCommand.class
                    ? type.cast(new ValidateCommand(in, out, err))
                    : CommandLine.defaultFactory().create(type);
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
