package dev.metricsbuild.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into recordings of robots; what it does is in its subcommands. */
@Command(
        name = "log",
        description = "Looks into the recordings of robots, in the MCAP format.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {LogInfoCommand.class, LogCatCommand.class, LogRecordCommand.class, LogRecordsCommand.class},
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild log info flight.mcap",
            "  metricsbuild log cat flight.mcap --topic /odom --format csv > odom.csv",
            "  metricsbuild log record flight.mcap --topic /odom",
            "  metricsbuild log records flight.mcap",
            "Each of them has --help with more."
        })
final class LogCommand implements Runnable {
    /** Which finds give the exit code 1. */
    enum FailOnDamage {
        DAMAGE,
        NEVER;

        int exitCode(boolean isDamaged) {
            return this == DAMAGE && isDamaged ? ExitCodes.FOUND : ExitCodes.OK;
        }

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the recording.");
    }
}
