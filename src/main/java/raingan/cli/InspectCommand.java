package raingan.cli;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import raingan.export.DocumentResult;
import raingan.page.Page;
import raingan.pipeline.Extraction;
import raingan.pipeline.PageOutcome;
import raingan.pipeline.PagePictures;
import raingan.pipeline.reading.DirectPageReader;
import raingan.pipeline.reading.Options;
import raingan.pipeline.reading.PageException;
import raingan.report.record.Report;
import raingan.run.RunMessage;
import raingan.source.ErrorCode;
import raingan.source.SourceException;
import raingan.source.SourceFile;

/** {@code raingan inspect}: pictures of what was found on each page. */
@Command(name = "inspect", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer>, OwnTempFolder.User {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "${bundle:label.file}", descriptionKey = "file")
    private Path file = Path.of("report.pdf");

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(names = "--pages", paramLabel = "${bundle:label.pages}")
    private @Nullable String pages;

    @Override
    public Integer call() throws IOException {
        PrintStream out = Screen.out();
        Texts texts = new Texts(output.language());
        try (DirectPageReader reader = new DirectPageReader(output.language().locale())) {
            Path folder = output.out().resolve("inspect");
            SourceFile source = SourceFile.of(file, file.getFileName().toString());
            List<PageOutcome> read = read(source, reader, reader.pageCount(source));
            Optional<String> broken = machineFault(read);
            if (broken.isPresent()) {
                spec.commandLine().getErr().println(broken.get());
                return Main.SOME_FAILED;
            }
            DocumentResult result = Extraction.parse(source, read, Options.defaults());
            Files.createDirectories(folder);
            for (PageOutcome outcome : read) {
                out.println(draw(source, outcome, result.report(), folder, texts));
            }
            PageDrawing.legend()
                    .forEach((name, color) -> out.println("  " + color + "  " + texts.nameOf("legend", name)));
            return Main.OK;
        } catch (SourceException e) {
            throw new ParameterException(
                    spec.commandLine(), e.message(output.language().locale()), e);
        }
    }

    private List<PageOutcome> read(SourceFile source, DirectPageReader reader, int count) {
        Matcher range = RANGE.matcher(pages == null ? "1-" + count : pages);
        Texts texts = new Texts(output.language());
        if (!range.matches()) {
            throw new ParameterException(spec.commandLine(), texts.of("bad-pages", String.valueOf(pages)));
        }
        int first = Integer.parseInt(range.group(1));
        int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
        if (first < 1 || last < first || last > count) {
            throw new ParameterException(
                    spec.commandLine(), texts.of("no-such-page", String.valueOf(pages), Integer.toString(count)));
        }
        List<PageOutcome> read = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            try {
                read.add(new PageOutcome.Read(reader.read(source, number, Options.defaults())));
            } catch (PageException e) {
                read.add(new PageOutcome.Failed(number, e.code(), String.valueOf(e.getMessage())));
            }
        }
        return read;
    }

    private static Optional<String> machineFault(List<PageOutcome> read) {
        return read.stream()
                .filter(page -> page instanceof PageOutcome.Failed)
                .map(page -> (PageOutcome.Failed) page)
                .filter(page -> ErrorCode.blamesMachine(page.code()))
                .map(PageOutcome.Failed::message)
                .findFirst();
    }

    /** Draws one page, and returns what there is to tell of it. */
    private String draw(SourceFile source, PageOutcome outcome, @Nullable Report report, Path folder, Texts texts)
            throws IOException {
        if (outcome instanceof PageOutcome.Failed failed) {
            return texts.of("page-failed", Integer.toString(failed.number()), failed.code(), failed.message());
        }
        if (report == null) {
            RunMessage problem = RunMessage.PARSE_FAILED;
            return texts.of(
                    "page-failed",
                    Integer.toString(outcome.number()),
                    problem.name(),
                    problem.text(output.language().locale()));
        }
        Page page = ((PageOutcome.Read) outcome).page();
        try {
            PagePictures.Picture picture = PagePictures.of(
                    source,
                    page.ref().number(),
                    PageDrawing.DPI,
                    output.language().locale());
            BufferedImage drawing = PageDrawing.of(picture, page, report);
            Path target = folder.resolve(source.docId() + "-p" + page.ref().number() + ".png");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            ImageIO.write(drawing, "png", bytes);
            Files.write(target, bytes.toByteArray());
            return target.toString();
        } catch (PageException e) {
            return texts.of(
                    "page-failed", Integer.toString(page.ref().number()), e.code(), String.valueOf(e.getMessage()));
        }
    }
}
