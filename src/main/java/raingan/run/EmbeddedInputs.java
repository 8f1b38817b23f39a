package raingan.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import raingan.pdf.EmbeddedFiles;
import raingan.source.KnownFiles;
import raingan.source.SourceException;
import raingan.source.SourceFile;
import raingan.source.Sources;

/**
 * The files inside the PDFs of a run as inputs of their own, called {@code outer.pdf/inner.pdf}. They are unpacked once, by
 * the content of the outer file.
 */
public final class EmbeddedInputs {

    /** PDFs in PDFs in PDFs: nobody files reports deeper. */
    private static final int DEEPEST = 3;

    /** The folder, below that of the cache, where they lie. */
    public static final String FOLDER = "attachments";

    /** Holds, a line each, the SHA-256 of PDFs without files in them. */
    private static final String WITHOUT = "without";

    /** Holds, a line each, the names of what was taken out of one PDF. */
    private static final String NAMES = "names";

    private final Path folder;
    private final KnownFiles known;
    private final Set<String> without;

    private EmbeddedInputs(Path folder, KnownFiles known, Set<String> without) {
        this.folder = folder;
        this.known = known;
        this.without = without;
    }

    /**
     * What was found, with the files inside it.
     *
     * @param folder where they are unpacked
     * @throws IOException when it cannot be written
     */
    public static Sources.Found with(Sources.Found found, Path folder, KnownFiles known) throws IOException {
        Path list = folder.resolve(WITHOUT);
        Set<String> without = new HashSet<>(Files.exists(list) ? Files.readAllLines(list) : List.of());
        EmbeddedInputs embedded = new EmbeddedInputs(folder, known, without);
        List<Sources.Input> inputs = new ArrayList<>();
        for (Sources.Input input : found.inputs()) {
            embedded.add(input, 0, inputs);
        }
        inputs.sort(Comparator.comparing(Sources.Input::name));
        return new Sources.Found(inputs, found.skipped());
    }

    private void add(Sources.Input input, int depth, List<Sources.Input> inputs) throws IOException {
        inputs.add(input);
        SourceFile source;
        try {
            source = input.identify(known);
        } catch (SourceException e) {
            return;
        }
        if (source.kind() == SourceFile.Kind.PDF && depth < DEEPEST) {
            Path own = folder.resolve(source.sha256());
            List<String> inner = without.contains(source.sha256()) ? List.of() : inner(source, own);
            for (int i = 0; i < inner.size(); i++) {
                Path file = own.resolve(String.valueOf(i));
                add(new Sources.Input(file, source.name() + "/" + inner.get(i), null), depth + 1, inputs);
            }
        }
    }

    /** The names of what is unpacked already, all of it, or now. */
    private List<String> inner(SourceFile source, Path own) throws IOException {
        Path list = own.resolve(NAMES);
        List<String> names = Files.exists(list) ? Files.readAllLines(list) : List.of();
        boolean whole = !names.isEmpty();
        for (int i = 0; i < names.size(); i++) {
            whole &= Files.exists(own.resolve(String.valueOf(i)));
        }
        return whole ? names : unpacked(source, own);
    }

    private List<String> unpacked(SourceFile source, Path own) throws IOException {
        List<String> names = new ArrayList<>();
        if (EmbeddedFiles.mayHold(source.path())) {
            EmbeddedFiles.unpack(source.path(), own).forEach(file -> names.add(plain(file.name(), names)));
        }
        if (names.isEmpty()) {
            without.add(source.sha256());
            Files.createDirectories(folder);
            Files.write(
                    folder.resolve(WITHOUT),
                    List.of(source.sha256()),
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } else {
            Files.write(own.resolve(NAMES), names);
        }
        return names;
    }

    /** A name of one line and one step, which no other file has. */
    private static String plain(String name, List<String> taken) {
        String plain = name.replace('\\', '/').replaceAll("[\\p{Cntrl}]", "_");
        plain = plain.substring(plain.lastIndexOf('/') + 1);
        String own = plain.isBlank() ? "file" : plain;
        for (int i = 2; taken.contains(own); i++) {
            own = i + "-" + plain;
        }
        return own;
    }
}
