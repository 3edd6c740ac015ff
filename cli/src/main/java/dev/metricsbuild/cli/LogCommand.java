package dev.metricsbuild.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks into recordings of robots; what it does is in its subcommands, which are added where they are needed. */
@Command(
        name = "log",
        description = "Inspects recordings of robots in the MCAP format.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild log info flight.mcap",
            "  metricsbuild log cat flight.mcap --topic /odom --format csv > odom.csv",
            "  metricsbuild log record flight.mcap --topic /odom",
            "  metricsbuild log records flight.mcap",
            "Each of them has --help with more."
        })
final class LogCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    /** Adds its subcommands. */
    static void addCommands(CommandLine log, Streams streams) {
        log.addSubcommand(new LogInfoCommand(streams));
        log.addSubcommand(new LogCatCommand(streams));
        log.addSubcommand(new LogRecordCommand(streams));
        log.addSubcommand(new LogRecordsCommand(streams));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do with the recording.");
    }
}
