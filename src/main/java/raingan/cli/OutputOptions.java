package raingan.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import raingan.review.Language;

/** Options of every command that writes a dataset. */
final class OutputOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "${bundle:label.folder}", defaultValue = "out")
    private Path out = Path.of("out");

    /** Where the dataset goes; an empty name is wrong usage, since it would be the folder one stands in. */
    Path out() {
        if (out.toString().isBlank()) {
            throw new ParameterException(spec.commandLine(), new Texts(language()).of("no-folder", "--out"));
        }
        return out;
    }

    Language language() {
        return ((Main) spec.root().userObject()).language();
    }
}
