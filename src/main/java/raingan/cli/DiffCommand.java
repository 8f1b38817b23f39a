package raingan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.export.DatasetDiff;
import raingan.export.DatasetDiff.Difference;
import raingan.review.Language;
import raingan.review.Sheet;

/** {@code raingan diff}: which values changed between two datasets, so that a new version can be judged before it is trusted. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "${bundle:label.folder}", descriptionKey = "first")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "${bundle:label.folder}", descriptionKey = "second")
    private Path second = Path.of("");

    @Option(names = "--list", paramLabel = "${bundle:label.file}")
    private @Nullable Path list;

    @Override
    public Integer call() {
        Language language = ((Main) spec.root().userObject()).language();
        Texts texts = new Texts(language);
        DatasetFolders.require(first, spec, texts);
        DatasetFolders.require(second, spec, texts);
        try {
            List<Difference> found = DatasetDiff.between(first, second);
            print(found, texts);
            if (list != null) {
                try (OutputStream file = Files.newOutputStream(list);
                        Sheet sheet = new Sheet(file, Difference.COLUMNS)) {
                    for (Difference difference : found) {
                        sheet.write(difference.cells());
                    }
                }
            }
            return Main.OK;
        } catch (IOException e) {
            Screen.err().println(WriteProblems.text(e, list == null ? second : list, language.locale()));
            return Main.WRONG_USAGE;
        }
    }

    private static void print(List<Difference> found, Texts texts) {
        found.stream()
                .collect(Collectors.groupingBy(
                        d -> d.table() + "." + d.field() + "\t"
                                + d.cause().name().toLowerCase(Locale.ROOT),
                        TreeMap::new,
                        Collectors.counting()))
                .forEach((what, count) -> Screen.out()
                        .println(texts.of(
                                "difference",
                                String.format(Locale.ROOT, "%6d", count),
                                what.split("\t")[0],
                                texts.nameOf("cause", what.split("\t")[1]))));
        Screen.out().println(texts.of("differences", Integer.toString(found.size())));
    }
}
