package raingan.scan.ocr;

import com.ochafik.lang.jnaerator.runtime.NativeSize;
import com.sun.jna.Memory;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageIterator;
import net.sourceforge.tess4j.ITessAPI.TessPageIteratorLevel;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import net.sourceforge.tess4j.util.LoadLibs;
import raingan.scan.image.GrayImage;
import raingan.scan.image.Natives;
import raingan.scan.image.OcrException;
import raingan.scan.image.OcrFault;
import raingan.scan.image.OcrUnavailableException;

/** Tesseract over one native handle that loads its model once. One per process: handles in parallel are not safe. */
public final class TesseractOcr implements OcrEngine {

    private final TessBaseAPI handle;
    private final String version;
    private boolean closed;
    private ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);

    /**
     * An engine with a model, which has read a line of print.
     *
     * @throws OcrUnavailableException when the libraries or the model do not work on this machine
     */
    public TesseractOcr(OcrModel model) {
        Natives.load();
        handle = TessAPI1.TessBaseAPICreate();
        version = "tesseract-" + TessAPI1.TessVersion() + "-" + model.name() + "-" + model.hash();
        if (init(model) != 0) {
            TessAPI1.TessBaseAPIDelete(handle);
            throw new OcrUnavailableException(OcrFault.MODEL_REFUSED, model.name());
        }
        TessAPI1.TessBaseAPISetVariable(handle, "debug_file", com.sun.jna.Platform.isWindows() ? "nul" : "/dev/null");
        TessAPI1.TessBaseAPISetVariable(handle, "tessedit_do_invert", "0");
        try {
            SelfTest.pass(this, model.name());
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** By the function of Tesseract's C API that takes a model in memory, which tess4j declares with a text for the bytes. */
    private int init(OcrModel model) {
        byte[] content = model.content();
        try (Memory memory = new Memory(content.length)) {
            memory.write(0, content, 0, content.length);
            return NativeLibrary.getInstance(LoadLibs.getTesseractLibName())
                    .getFunction("TessBaseAPIInit5")
                    .invokeInt(new Object[] {
                        handle,
                        memory,
                        content.length,
                        model.name(),
                        TessOcrEngineMode.OEM_LSTM_ONLY,
                        null,
                        0,
                        null,
                        null,
                        new NativeSize(0),
                        0
                    });
        }
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<OcrWord> read(GrayImage image, Segmentation layout) {
        if (closed) {
            throw new OcrException("The engine is closed");
        }
        try {
            return recognise(image, layout);
        } catch (OcrException e) {
            throw e;
        } catch (Throwable t) {
            throw new OcrException("Tesseract failed: " + t, t);
        } finally {
            TessAPI1.TessBaseAPIClear(handle);
        }
    }

    private List<OcrWord> recognise(GrayImage image, Segmentation layout) {
        int mode = layout == Segmentation.LINE ? TessPageSegMode.PSM_RAW_LINE : TessPageSegMode.PSM_SINGLE_BLOCK;
        TessAPI1.TessBaseAPISetPageSegMode(handle, mode);
        TessAPI1.TessBaseAPISetImage(handle, pixels(image), image.width(), image.height(), 1, image.width());
        TessAPI1.TessBaseAPISetSourceResolution(handle, 300);
        if (TessAPI1.TessBaseAPIRecognize(handle, null) != 0) {
            throw new OcrException("Tesseract could not recognise an image");
        }
        TessResultIterator results = TessAPI1.TessBaseAPIGetIterator(handle);
        if (results == null) {
            return List.of();
        }
        try {
            return words(results);
        } finally {
            TessAPI1.TessResultIteratorDelete(results);
        }
    }

    private ByteBuffer pixels(GrayImage image) {
        int size = image.pixels().length;
        if (buffer.capacity() < size) {
            buffer = ByteBuffer.allocateDirect(size * 3 / 2);
        }
        buffer.clear();
        buffer.put(image.pixels());
        buffer.rewind();
        return buffer;
    }

    /**
     * The words of all lines. In Thai every syllable or letter is a word to Tesseract; here a word ends at white space,
     * which shows only in the text of the line.
     */
    private static List<OcrWord> words(TessResultIterator results) {
        TessPageIterator page = TessAPI1.TessResultIteratorGetPageIterator(results);
        List<OcrWord> words = new ArrayList<>();
        List<OcrWord> pieces = new ArrayList<>();
        String line = "";
        int at = 0;
        do {
            if (TessAPI1.TessPageIteratorIsAtBeginningOf(page, TessPageIteratorLevel.RIL_TEXTLINE) != 0) {
                line = text(results, TessPageIteratorLevel.RIL_TEXTLINE);
                at = 0;
            }
            String piece = text(results, TessPageIteratorLevel.RIL_WORD).strip();
            if (piece.isEmpty()) {
                continue;
            }
            int found = line.indexOf(piece, at);
            boolean spaced = found < 0 || at == 0 || found > at;
            at = found < 0 ? at : found + piece.length();
            if (spaced) {
                OcrWord.join(pieces).ifPresent(words::add);
                pieces.clear();
            }
            pieces.add(word(results, page, piece, spaced));
        } while (TessAPI1.TessResultIteratorNext(results, TessPageIteratorLevel.RIL_WORD) != 0);
        OcrWord.join(pieces).ifPresent(words::add);
        return words;
    }

    private static OcrWord word(TessResultIterator results, TessPageIterator page, String text, boolean spaced) {
        IntBuffer left = IntBuffer.allocate(1);
        IntBuffer top = IntBuffer.allocate(1);
        IntBuffer right = IntBuffer.allocate(1);
        IntBuffer bottom = IntBuffer.allocate(1);
        TessAPI1.TessPageIteratorBoundingBox(page, TessPageIteratorLevel.RIL_WORD, left, top, right, bottom);
        double confidence = TessAPI1.TessResultIteratorConfidence(results, TessPageIteratorLevel.RIL_WORD) / 100.0;
        return new OcrWord(
                text,
                left.get(0),
                top.get(0),
                right.get(0),
                bottom.get(0),
                Math.max(0, Math.min(1, confidence)),
                spaced);
    }

    private static String text(TessResultIterator results, int level) {
        Pointer text = TessAPI1.TessResultIteratorGetUTF8Text(results, level);
        if (text == null) {
            return "";
        }
        try {
            return text.getString(0, "UTF-8");
        } finally {
            TessAPI1.TessDeleteText(text);
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            TessAPI1.TessBaseAPIEnd(handle);
            TessAPI1.TessBaseAPIDelete(handle);
        }
    }
}
