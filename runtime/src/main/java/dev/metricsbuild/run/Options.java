package dev.metricsbuild.run;

import dev.metricsbuild.source.PathFault;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the command line says. It is parsed by hand, since a library for it would take longer to start than all the rest.
 *
 * @param inputs the directory of the inputs
 * @param outputs the directory of the outputs
 * @param mode which mode to run in
 * @param jobId the job's id; null for a random one
 * @param reproducible whether ids follow from the job's
 * @param only names of metrics, data or methods to compute; empty for all
 * @param keepPrevious whether an earlier file stays until a new one is complete
 * @param request what to do
 * @param failOn which statuses make the run fail after the file has been written
 * @param report where to write a report; null for none
 * @param batch what concerns batches only
 */
record Options(
        Path inputs,
        Path outputs,
        Mode mode,
        @Nullable UUID jobId,
        boolean reproducible,
        List<String> only,
        boolean keepPrevious,
        Request request,
        FailOn failOn,
        @Nullable Path report,
        BatchOptions batch) {
    /** What to do. */
    enum Request {
        RUN,
        LIST,
        EXPLAIN,
        HELP,
        VERSION
    }

    /** Which mode to run in. */
    enum Mode {
        /** As the inputs say. */
        AUTO,
        JOB,
        BATCH,
        REPORT
    }

    /** A command line that is wrong; the message says how. */
    static final class UsageException extends Exception {
        private static final long serialVersionUID = 1L;

        UsageException(String message) {
            super(message);
        }
    }

    static Options parse(String... args) throws UsageException {
        return new Parser(args).parse();
    }

    static String help(String build) {
        return """
            Usage: %s [options]
            Computes metrics and writes metrics.binproto. Without options, it uses the platform's directories.

              --root DIR            the directory of inputs/ and outputs/ (default /tmp/resim)
              --inputs DIR          instead of ROOT/inputs
              --outputs DIR         instead of ROOT/outputs
              --mode MODE           job, batch or report (default: depends on the inputs)
              --job-id UUID         the id of the job (default: a random one)
              --reproducible        ids that follow from the job's id: the same inputs give the same bytes
              --only NAME...        compute only these metrics or methods
              --keep-previous       leave an earlier file in place until a new one is complete
              --fail-on STATUS      block, warn or never (default): exit with 8 if a metric of the written file fails
              --report PATH         also write a report: one page PATH.html, or a directory of pages
              --batch-dir DIR       batch mode over a directory: one sub-directory per job, with its metrics.binproto
              --allow-missing-jobs N  batch mode: up to N jobs may fail to be fetched
              --max-in-flight N     batch mode: at most N requests at a time (default 32)
              --engine NAME         batch mode: local (default), or spark: many machines, see docs/spark.md
              --master URL          with spark: local[2], spark://HOST:7077, yarn, ...
              --conf NAME=VALUE     with spark: a Spark setting
              --jobs-per-partition N  with spark: jobs per task (default 256)
              --explain             batch mode: print what would be fetched without fetching it
              --list                print what this build computes
              --help, --version

            Exit codes: 0 written; 1 internal error; 2 bad usage; 3 an input is missing or malformed; 4 a method threw;
            5 the result is invalid; 6 the outputs cannot be written; 7 the platform cannot be used, or jobs are missing;
            8 a metric of the written file has a status that --fail-on names; 9 the heap is too small.
            """.formatted(build);
    }

    /** Reads the arguments one after the other. */
    private static final class Parser {
        private final String[] args;
        private int next;
        private Path root = Path.of("/tmp/resim");
        private @Nullable Path inputs;
        private @Nullable Path outputs;
        private Mode mode = Mode.AUTO;
        private @Nullable UUID jobId;
        private boolean reproducible;
        private final List<String> only = new ArrayList<>();
        private boolean keepPrevious;
        private Request request = Request.RUN;
        private FailOn failOn = FailOn.NEVER;
        private @Nullable Path report;
        private BatchOptions batch = BatchOptions.DEFAULTS;

        Parser(String[] args) {
            this.args = args;
        }

        Options parse() throws UsageException {
            while (next < args.length) {
                String option = args[next++];
                int equals = option.startsWith("--") ? option.indexOf('=') : -1;
                if (equals > 0) {
                    args[--next] = option.substring(equals + 1);
                    option = option.substring(0, equals);
                }
                option(option);
            }
            return new Options(
                    inputs == null ? root.resolve("inputs") : inputs,
                    outputs == null ? root.resolve("outputs") : outputs,
                    mode,
                    jobId,
                    reproducible,
                    List.copyOf(only),
                    keepPrevious,
                    request,
                    failOn,
                    report,
                    batch);
        }

        private void option(String option) throws UsageException {
            switch (option) {
                case "--root" -> root = path(option);
                case "--inputs" -> inputs = path(option);
                case "--outputs" -> outputs = path(option);
                case "--mode" -> mode = mode(value(option));
                case "--job-id" -> jobId = uuid(value(option));
                case "--reproducible" -> reproducible = true;
                case "--only" -> only();
                case "--keep-previous" -> keepPrevious = true;
                case "--fail-on" -> failOn = failOn(value(option));
                case "--report" -> report = path(option);
                case "--batch-dir" -> {
                    batch = location(option);
                    mode = Mode.BATCH;
                }
                case "--allow-missing-jobs" -> batch = batch.withAllowedMissing(number(option, 0));
                case "--max-in-flight" -> batch = batch.withMaxInFlight(number(option, 1));
                case "--engine" -> engine(batch.engine().withName(value(option)));
                case "--master" -> engine(batch.engine().withMaster(value(option)));
                case "--conf" -> engine(setting(value(option)));
                case "--jobs-per-partition" -> engine(batch.engine().withJobsPerPartition(number(option, 1)));
                case "--explain" -> request = Request.EXPLAIN;
                case "--list" -> request = Request.LIST;
                case "--help", "-h" -> request = Request.HELP;
                case "--version" -> request = Request.VERSION;
                default -> throw new UsageException("There is no option " + option + "; --help lists the options.");
            }
        }

        private void engine(EngineOptions engine) {
            batch = batch.withEngine(engine);
        }

        private EngineOptions setting(String text) throws UsageException {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw new UsageException("--conf takes NAME=VALUE; found " + text + ".");
            }
            return batch.engine().withSetting(text.substring(0, equals), text.substring(equals + 1));
        }

        private String value(String option) throws UsageException {
            if (next == args.length) {
                throw new UsageException(option + " needs a value.");
            }
            return args[next++];
        }

        /** A directory of this machine, or an address that the engine understands. */
        private BatchOptions location(String option) throws UsageException {
            String location = value(option);
            try {
                return batch.withLocation(location);
            } catch (InvalidPathException e) {
                throw usage(option + " takes a path; this is not one: " + PathFault.reason(e), e);
            }
        }

        private Path path(String option) throws UsageException {
            try {
                return Path.of(value(option));
            } catch (InvalidPathException e) {
                throw usage(option + " takes a path; this is not one: " + PathFault.reason(e), e);
            }
        }

        private void only() throws UsageException {
            only.add(value("--only"));
            while (next < args.length && !args[next].startsWith("--")) {
                only.add(args[next++]);
            }
        }

        private int number(String option, int least) throws UsageException {
            String value = value(option);
            try {
                int number = Integer.parseInt(value);
                if (number >= least) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw usage(option + " takes a whole number; found " + value + ".", e);
            }
            throw new UsageException(option + " takes a number of at least " + least + "; found " + value + ".");
        }

        private static Mode mode(String value) throws UsageException {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "job" -> Mode.JOB;
                case "batch" -> Mode.BATCH;
                case "report" -> Mode.REPORT;
                default -> throw new UsageException("--mode is job, batch or report; found " + value + ".");
            };
        }

        private static FailOn failOn(String value) throws UsageException {
            return switch (value.toLowerCase(Locale.ROOT)) {
                case "block" -> FailOn.BLOCK;
                case "warn" -> FailOn.WARN;
                case "never" -> FailOn.NEVER;
                default -> throw new UsageException("--fail-on is block, warn or never; found " + value + ".");
            };
        }

        private static UUID uuid(String value) throws UsageException {
            try {
                return UUID.fromString(value);
            } catch (IllegalArgumentException e) {
                throw usage(
                        "--job-id takes a UUID such as 123e4567-e89b-12d3-a456-426614174000; found " + value + ".", e);
            }
        }

        private static UsageException usage(String message, Throwable cause) {
            UsageException exception = new UsageException(message);
            exception.initCause(cause);
            return exception;
        }
    }
}
