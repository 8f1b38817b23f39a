package raingan.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import raingan.geometry.Box;
import raingan.page.Page;
import raingan.page.PageRef;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.pipeline.reading.Options;
import raingan.pipeline.reading.PageException;
import raingan.pipeline.reading.PageReader;
import raingan.source.ErrorCode;
import raingan.source.SourceException;
import raingan.source.SourceFile;

/** Reads text files, a page a line after the first, and fails as the line says. */
public final class FaultyReader implements PageReader {

    private final String ocr;
    private String ocrFault = "";

    /** A reader whose OCR is sound, {@code refuses} to start, or {@code crashes} when it does. */
    private FaultyReader(String ocr) {
        this.ocr = ocr;
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Worker.serve(new FaultyReader(args.length == 0 ? "sound" : args[0]), Locale.ENGLISH);
    }

    @Override
    public int pageCount(SourceFile source) throws SourceException {
        List<String> lines = lines(source);
        if (lines.isEmpty()) {
            throw new SourceException(ErrorCode.EMPTY_FILE);
        }
        return lines.size();
    }

    @Override
    public Page read(SourceFile source, int pageNumber, Options options) throws PageException {
        String line = lines(source).get(pageNumber - 1);
        String[] words = line.split(" ");
        if (words[0].equals("scan")) {
            needOcr();
        }
        if (!words[0].startsWith("if-dear-") || options.dpi() >= Options.DEFAULT_DPI) {
            misbehave(words[0].replace("if-dear-", ""), source.path());
        }
        Box box = new Box(10, 20, 110, 40);
        return new Page(
                new PageRef(source.docId(), pageNumber),
                595,
                842,
                0,
                List.of(Word.ofOcr(line.replace(' ', '_'), box, 0.9, true)),
                List.of(),
                List.of(new Reading(box, Word.Reader.OCR, "test", detail(words[0], options))));
    }

    @Override
    public void startOcr() throws PageException {
        if (ocr.equals("crashes")) {
            Runtime.getRuntime().halt(134);
        }
        if (ocr.equals("refuses")) {
            throw new PageException("OCR_UNAVAILABLE", "no engine");
        }
    }

    @Override
    public void giveUpOcr(String message) {
        ocrFault = message;
    }

    private void needOcr() throws PageException {
        if (!ocrFault.isEmpty()) {
            throw new PageException("OCR_UNAVAILABLE", ocrFault);
        }
        startOcr();
    }

    private static String detail(String how, Options options) {
        return how.equals("process") ? "process " + ProcessHandle.current().pid() : options.dpi() + " dpi";
    }

    private static void misbehave(String how, Path file) throws PageException {
        switch (how) {
            case "hang" -> sleep();
            case "throw" -> throw new IllegalStateException("a defect");
            case "damaged" -> throw new PageException("PAGE_DAMAGED", "Scan it again");
            case "crash" -> Runtime.getRuntime().halt(134);
            case "killed-once" -> killOnce(file);
            case "memory" -> fillMemory();
            case "noise" -> printNoise();
            case "slow" -> sleep(200);
            default -> {}
        }
    }

    private static void killOnce(Path file) {
        Path mark = file.resolveSibling(file.getFileName() + ".mark");
        try {
            if (!Files.exists(mark)) {
                Files.createFile(mark);
                new ProcessBuilder(
                                "kill",
                                "-KILL",
                                Long.toString(ProcessHandle.current().pid()))
                        .start()
                        .waitFor();
                sleep();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fillMemory() {
        List<byte[]> all = new ArrayList<>();
        while (all.size() < 1_000_000) {
            all.add(new byte[1 << 24]);
        }
    }

    private static void printNoise() {
        System.out.println("printed by Java");
        try {
            new FileOutputStream(FileDescriptor.out)
                    .write("\u0001rain printed by native code".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sleep() {
        sleep(600_000);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> lines(SourceFile source) {
        try {
            List<String> lines = Files.readAllLines(source.path());
            return lines.subList(Math.min(1, lines.size()), lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {}
}
