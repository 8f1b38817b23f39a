package raingan.pdf;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;

/** Keeps the drawing of one page finite: forms that draw themselves are left out, endless pages are given up. */
final class DrawingGuard {

    /** A dense A3 table takes some 100,000 commands; far beyond that a page is an attack or a map. */
    private static final int MOST_COMMANDS = 3_000_000;

    /** Forms drawn on a page; a few hundred is much, and each costs as much as a hundred commands. */
    private static final int MOST_FORMS = 20_000;

    private final Set<COSBase> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private int commands;
    private int forms;

    /** Thrown out of PDFBox, which passes unchecked exceptions on. */
    static final class TooComplexException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Draws a form. */
    interface Drawing {
        void draw() throws IOException;
    }

    void countCommand() {
        if (++commands > MOST_COMMANDS) {
            throw new TooComplexException();
        }
    }

    /** Draws {@code form}, unless it is being drawn already. */
    void draw(COSBase form, Drawing drawing) throws IOException {
        if (++forms > MOST_FORMS) {
            throw new TooComplexException();
        }
        if (open.add(form)) {
            try {
                drawing.draw();
            } finally {
                open.remove(form);
            }
        }
    }
}
