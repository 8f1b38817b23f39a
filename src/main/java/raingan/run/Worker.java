package raingan.run;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import raingan.pipeline.reading.PageException;
import raingan.pipeline.reading.PageReader;
import raingan.run.Request.Answer;
import raingan.source.SourceException;

/**
 * The inside of a worker process: answers requests from standard input on standard output, one at a time, until its input
 * ends. It ends at once when the process that started it is gone, even in the middle of a page.
 */
public final class Worker {

    /** Exit status of a worker whose reader threw what it should not: the next page gets a new one. */
    static final int READER_THREW_EXIT = 4;

    /** The first message of a worker: the time for a page does not begin before it. */
    private static final Answer READY = Answer.ofCount(0);

    private final PageReader reader;
    private final Locale locale;
    private final OutputStream out;

    private Worker(PageReader reader, Locale locale, OutputStream out) {
        this.reader = reader;
        this.locale = locale;
        this.out = out;
    }

    /** Serves until standard input ends, then ends the process; messages for people are in the language of {@code locale}. */
    public static void serve(PageReader reader, Locale locale) throws IOException, InterruptedException {
        OutputStream answers = new FileOutputStream(FileDescriptor.out);
        System.setOut(System.err);
        Frames.write(answers, PageCodec.MAPPER.writeValueAsBytes(READY));
        new Worker(reader, locale, answers).answerAll(System.in);
    }

    private void answerAll(InputStream in) throws IOException, InterruptedException {
        BlockingQueue<byte[]> requests = new ArrayBlockingQueue<>(1);
        Thread listener = new Thread(() -> listen(in, requests), "requests");
        listener.setDaemon(true);
        listener.start();
        while (true) {
            Answer answer = answer(Request.read(requests.take()));
            Frames.write(out, PageCodec.MAPPER.writeValueAsBytes(answer));
        }
    }

    /** Hands requests over; the end of the stream means that nobody waits for answers any more. */
    private static void listen(InputStream in, BlockingQueue<byte[]> requests) {
        try {
            while (true) {
                requests.put(Frames.read(in));
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private Answer answer(Request request) {
        if (request.ocrFault() != null) {
            reader.giveUpOcr(request.ocrFault());
        }
        try {
            return read(request);
        } catch (SourceException e) {
            return failed(e.code().name(), e.message(locale));
        } catch (PageException e) {
            return failed(e.code(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            Runtime.getRuntime().halt(READER_THREW_EXIT);
            throw e;
        }
    }

    private Answer read(Request request) throws SourceException, PageException {
        switch (request.page()) {
            case Request.PAGE_COUNT -> {
                return Answer.ofCount(reader.pageCount(request.source().file()));
            }
            case Request.OCR_CHECK -> {
                reader.startOcr();
                return READY;
            }
            default -> {
                return Answer.of(reader.read(request.source().file(), request.page(), request.options()));
            }
        }
    }

    /** A page is not to blame for what a full disk does to it. */
    private Answer failed(String code, String message) {
        return TempFolder.fault(locale).orElseGet(() -> Answer.failed(code, message));
    }
}
