package dev.metricsbuild.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option that lets damage in a recording decide the exit code. */
final class FailOnDamageOption {
    private enum FailOnDamage {
        DAMAGE,
        NEVER;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "never",
            description = "When to exit with 1: ${COMPLETION-CANDIDATES}. Default: never.")
    private FailOnDamage failOn = FailOnDamage.NEVER;

    int exitCode(boolean isDamaged) {
        return failOn == FailOnDamage.DAMAGE && isDamaged ? ExitCodes.FOUND : ExitCodes.OK;
    }
}
