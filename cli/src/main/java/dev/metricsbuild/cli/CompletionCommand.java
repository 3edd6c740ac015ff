package dev.metricsbuild.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the program's commands and options. */
@Command(
        name = "completion",
        description = "Prints a script with which a shell completes commands and options.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  source <(metricsbuild completion bash)     # in ~/.bashrc",
            "  source <(metricsbuild completion zsh)      # in ~/.zshrc"
        })
final class CompletionCommand implements Runnable {
    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "SHELL", arity = "1", description = "One of ${COMPLETION-CANDIDATES}.")
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Override
    public void run() {
        // The script for bash sets up zsh's emulation of it by itself once zsh's completion is loaded.
        if (shell == Shell.ZSH) {
            spec.commandLine().getOut().println("autoload -U +X compinit && compinit");
        }
        spec.commandLine()
                .getOut()
                .println(AutoComplete.bash("metricsbuild", spec.root().commandLine()));
    }
}
