package dev.metricsbuild.cli;

import dev.metricsbuild.cli.scaffold.Scaffold;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javax.lang.model.SourceVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the start of a metrics build for an example of a log. */
@Command(
        name = "new",
        description = "Prints a class for a log: a record with its columns' names and types, and one metric.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:printed", "2:the log cannot be used, or the command line is wrong"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  metricsbuild new flight.csv > FlightMetrics.java",
            "  metricsbuild new --package com.example flight.jsonl > src/main/java/com/example/FlightMetrics.java"
        })
final class NewCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(
            names = "--package",
            paramLabel = "NAME",
            defaultValue = "",
            description = "The package of the class. Default: none")
    @SuppressWarnings("NullAway.Init")
    private String packageName;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "10000",
            description = "How many rows determine the types. Default: ${DEFAULT-VALUE}")
    private int rows;

    @Parameters(paramLabel = "LOG", arity = "1", description = "A log: .csv, .tsv, .json, .jsonl or .ndjson.")
    @SuppressWarnings("NullAway.Init")
    private Path log;

    @Override
    public Integer call() throws IOException {
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new ParameterException(spec.commandLine(), "\"" + packageName + "\" is not a package name.");
        }
        if (rows < 1) {
            throw new ParameterException(spec.commandLine(), "--rows is " + rows + "; expected 1 or more.");
        }
        Scaffold.of(log, packageName, rows).forEach(spec.commandLine().getOut()::println);
        return ExitCodes.OK;
    }
}
