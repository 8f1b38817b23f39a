package raingan.run;

import java.util.List;
import java.util.Locale;
import raingan.geometry.Box;
import raingan.page.Page;
import raingan.page.Reading;
import raingan.page.Word;
import raingan.run.Request.Answer;
import raingan.source.ErrorCode;

/** Puts on record what a page went through whose worker failed. */
final class RetriedPages {

    private static final String MARK = "read-again-at-lower-resolution";

    private RetriedPages() {}

    /** Whether a reading tells that its page was read at lower cost. */
    static boolean isMark(Reading reading) {
        return reading.reason().equals(MARK);
    }

    /** The page with a reading that tells it was read at lower cost, and why. */
    static Answer marked(Answer answer, WorkerException.Cause why) {
        Page page = answer.page();
        if (page == null) {
            return answer;
        }
        Word.Reader reader = page.readings().isEmpty()
                ? Word.Reader.OCR
                : page.readings().get(0).reader();
        Box whole = new Box(0, 0, page.width(), page.height());
        return Answer.of(page.plus(List.of(new Reading(whole, reader, MARK, reason(why)))));
    }

    /** A page that failed every time. */
    static Answer givenUp(WorkerException last, Locale locale) {
        return switch (last.why()) {
            case LATE -> failed(RunMessage.PAGE_TOO_SLOW, locale);
            case OUT_OF_MEMORY -> failed(RunMessage.PAGE_TOO_LARGE, locale);
            case THREW, CRASHED -> failed(RunMessage.READER_CRASHED, locale);
            case NOT_STARTED ->
                Answer.failed(
                        ErrorCode.WORKER_UNAVAILABLE.name(),
                        ErrorCode.WORKER_UNAVAILABLE.message(locale, String.valueOf(last.getMessage())));
        };
    }

    private static Answer failed(RunMessage message, Locale locale) {
        return Answer.failed(message.name(), message.text(locale));
    }

    private static String reason(WorkerException.Cause why) {
        return switch (why) {
            case LATE -> "time limit";
            case OUT_OF_MEMORY -> "out of memory";
            case THREW -> "failed reader";
            case CRASHED, NOT_STARTED -> "crash";
        };
    }
}
