package dev.metricsbuild.run;

import dev.metricsbuild.engine.RunFailure;

/** How a run ended, as the process tells it. */
public enum ExitCode {
    /** The file has been written, or what was asked for has been printed. */
    WRITTEN(0),
    /** A defect of this library. */
    INTERNAL_ERROR(1),
    /** The command line is wrong. */
    BAD_USAGE(2),
    /** An input is missing, cannot be read or is malformed. */
    BAD_INPUT(3),
    /** A method threw, or ended the process itself. */
    METRIC_FAILED(4),
    /** The platform would reject the result. */
    INVALID_RESULT(5),
    /** The outputs directory cannot be written. */
    OUTPUT_NOT_WRITABLE(6),
    /** The platform's API could not be used, or jobs are missing. */
    PLATFORM_FAILED(7),

    /** The file has been written, and has a metric of a status that {@code --fail-on} names. */
    STATUS_FAILED(8),

    /** The heap was too small. */
    OUT_OF_MEMORY(9);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    /** The code of a run that ended so. */
    static ExitCode of(RunFailure.Reason reason) {
        return switch (reason) {
            case BAD_USAGE -> BAD_USAGE;
            case BAD_INPUT -> BAD_INPUT;
            case METRIC_FAILED -> METRIC_FAILED;
            case INVALID_RESULT -> INVALID_RESULT;
            case OUTPUT_NOT_WRITABLE -> OUTPUT_NOT_WRITABLE;
            case PLATFORM_FAILED -> PLATFORM_FAILED;
            case STATUS_FAILED -> STATUS_FAILED;
            case OUT_OF_MEMORY -> OUT_OF_MEMORY;
        };
    }

    /** The number that the process exits with. */
    public int number() {
        return number;
    }
}
