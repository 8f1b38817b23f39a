package raingan.run;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import raingan.pipeline.reading.Options.OcrMode;
import raingan.run.Request.Answer;
import raingan.scan.image.OcrFault;
import raingan.source.ErrorCode;

/** Finds out, when a worker ended instead of answering, whether the machine is to blame rather than the page. */
final class MachineCheck {

    /** Once by chance, twice by the machine. */
    private static final int ATTEMPTS = 2;

    /** Asks a worker. */
    interface Asking {
        Answer ask(Request request) throws WorkerException;
    }

    private final Asking workers;
    private final Locale locale;
    private final Object checking = new Object();
    private boolean ocrRuns;
    private volatile @Nullable Answer noOcr;

    MachineCheck(Asking workers, Locale locale) {
        this.workers = workers;
        this.locale = locale;
    }

    /**
     * What to answer instead of trying again.
     *
     * @param request over which a worker ended
     * @return empty when the page or chance is to blame
     */
    Optional<Answer> fault(WorkerException.Cause cause, Request request) {
        Optional<Answer> temp = TempFolder.fault(locale);
        if (temp.isPresent()) {
            return temp;
        }
        return switch (cause) {
            case LATE, THREW, CRASHED -> mayNeedOcr(request) ? checkOcr(request) : Optional.empty();
            case OUT_OF_MEMORY, NOT_STARTED -> Optional.empty();
        };
    }

    private static boolean mayNeedOcr(Request request) {
        return request.page() != Request.PAGE_COUNT
                && request.ocrFault() == null
                && request.options().ocr() != OcrMode.NEVER;
    }

    /** Why OCR is not to be tried any more; null as long as nothing is known against it. */
    @Nullable
    String ocrFault() {
        Answer known = noOcr;
        return known == null || known.failure() == null ? null : known.failure().message();
    }

    private Optional<Answer> checkOcr(Request request) {
        synchronized (checking) {
            if (!ocrRuns && noOcr == null) {
                Answer answer = startOcr(request);
                ocrRuns = answer.failure() == null;
                noOcr = ocrRuns ? null : answer;
            }
            return Optional.ofNullable(noOcr);
        }
    }

    private Answer startOcr(Request request) {
        Request check = new Request(request.source(), Request.OCR_CHECK, request.options(), null);
        String last = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return workers.ask(check);
            } catch (WorkerException e) {
                last = String.valueOf(e.getMessage());
            }
        }
        String why = OcrFault.BREAKS_DOWN.message(locale, last);
        return Answer.failed(ErrorCode.OCR_UNAVAILABLE.name(), ErrorCode.OCR_UNAVAILABLE.message(locale, why));
    }
}
