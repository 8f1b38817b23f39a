package raingan.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import raingan.thai.value.Spelling;

/** Lists of words that a person adds to those of the program. */
final class WordLists {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--words", paramLabel = "${bundle:label.file}")
    private List<Path> files = new ArrayList<>();

    /** The files by name, for the record of the run. */
    List<String> names() {
        return files.stream().map(Path::toString).toList();
    }

    /** What the files say, in their order; one that cannot be used is wrong usage. */
    List<List<String>> read(Texts texts) throws IOException {
        List<List<String>> all = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new ParameterException(spec.commandLine(), texts.of("missing", file));
            }
            try {
                List<String> lines = Files.readAllLines(file);
                Spelling.off().with(lines);
                all.add(lines);
            } catch (CharacterCodingException e) {
                throw new ParameterException(spec.commandLine(), texts.of("not-utf8", file), e);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(
                        spec.commandLine(), texts.of("no-word", file, String.valueOf(e.getMessage())), e);
            }
        }
        return all;
    }
}
