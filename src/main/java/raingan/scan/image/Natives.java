package raingan.scan.image;

import com.sun.jna.Function;
import com.sun.jna.Platform;
import java.io.File;
import java.util.Locale;
import net.sourceforge.lept4j.Leptonica1;
import org.bytedeco.javacpp.Loader;

/**
 * The native libraries Leptonica and Tesseract, taken from the class path: no system package is needed. They are
 * unpacked once into the user's JavaCPP cache folder, and JNA is told where they lie.
 */
public final class Natives {

    private static final String JNA_PATH = "jna.library.path";

    /** Leptonica's L_SEVERITY_NONE: it writes nothing to the standard error. */
    private static final int SILENT = 6;

    private Natives() {}

    /**
     * Loads both libraries; a second call does nothing.
     *
     * @throws NativesException when there is none for this platform or it cannot be unpacked
     */
    public static void load() {
        try {
            Holder.ready();
        } catch (ExceptionInInitializerError | NoClassDefFoundError e) {
            throw new NativesException(remedy(), e);
        }
    }

    private static void prepare() {
        oneThread();
        String leptonica = folder(Loader.load(org.bytedeco.leptonica.global.leptonica.class));
        String tesseract = folder(Loader.load(org.bytedeco.tesseract.global.tesseract.class));
        String given = System.getProperty(JNA_PATH);
        System.setProperty(
                JNA_PATH,
                leptonica + File.pathSeparator + tesseract + (given == null ? "" : File.pathSeparator + given));
        Leptonica1.setMsgSeverity(SILENT);
    }

    /** JavaCPP names its glue library; the real library lies beside it. */
    private static String folder(String glue) {
        String parent = new File(glue).getParent();
        return parent == null ? "." : parent;
    }

    /**
     * Tesseract's OpenMP threads cost more than they bring (one page gets slower, and other workers starve). The
     * OpenMP runtime reads this variable once, when it is loaded, so it is set in the process itself before that.
     */
    private static void oneThread() {
        if (!Platform.isWindows()) {
            Function.getFunction("c", "setenv").invokeInt(new Object[] {"OMP_THREAD_LIMIT", "1", 1});
        }
    }

    private static String remedy() {
        return String.format(
                Locale.ROOT,
                "No native OCR library runs on this platform (%s %s). Raingan carries libraries for Linux x86-64 and"
                        + " arm64, macOS x86-64 and arm64, and Windows x86-64: use a 64-bit JDK on one of them, and"
                        + " check that the folder %s can be written.",
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("org.bytedeco.javacpp.cachedir", "~/.javacpp"));
    }

    /** Its initialisation, which the JVM does once, is the loading. */
    private static final class Holder {
        static {
            prepare();
        }

        static void ready() {}
    }
}
