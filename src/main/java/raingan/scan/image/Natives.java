package raingan.scan.image;

import com.sun.jna.Platform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.lept4j.Leptonica1;
import net.sourceforge.tess4j.TessAPI1;
import org.jspecify.annotations.Nullable;

/**
 * The native libraries Leptonica and Tesseract, taken from the class path: no system package is needed. They are unpacked
 * into a folder of this user alone, compared with what was built in, and leave nothing behind.
 */
public final class Natives {

    /** System property that names a folder, to be made, in which the processes of one run share the unpacked libraries. */
    public static final String SHARED_FOLDER = "raingan.natives";

    private static final String JNA_PATH = "jna.library.path";

    /** Leptonica's L_SEVERITY_NONE: it writes nothing to the standard error. */
    private static final int SILENT = 6;

    private Natives() {}

    /**
     * Loads both libraries; a second call does nothing.
     *
     * @throws OcrUnavailableException when they cannot run here
     */
    public static void load() {
        if (Holder.FAULT.isPresent()) {
            throw Holder.FAULT.get();
        }
    }

    /** Its initialisation, which the JVM does once, is the loading. */
    private static final class Holder {
        private static final Optional<OcrUnavailableException> FAULT = Optional.ofNullable(tryAll());
    }

    private interface Place {
        NativeFolder folder(List<BundledFile> libraries) throws IOException;
    }

    /** The reason why the first place does not do, when none does. */
    private static @Nullable OcrUnavailableException tryAll() {
        List<BundledFile> libraries = BundledFile.of(Platform.RESOURCE_PREFIX);
        if (libraries.isEmpty()) {
            return new OcrUnavailableException(
                    OcrFault.PLATFORM, System.getProperty("os.name"), System.getProperty("os.arch"));
        }
        OcrUnavailableException first = null;
        for (Place place : places()) {
            OcrUnavailableException fault = tryOne(place, libraries);
            if (fault == null || !dependsOnPlace(fault.fault())) {
                return fault;
            }
            first = first == null ? fault : first;
        }
        return first;
    }

    private static boolean dependsOnPlace(OcrFault fault) {
        return fault == OcrFault.NO_FOLDER || fault == OcrFault.NOT_EXECUTABLE;
    }

    /** The folder for temporary files, which may be mounted so that no program runs from it, and one that seldom is. */
    private static List<Place> places() {
        List<Place> places = new ArrayList<>();
        Optional.ofNullable(System.getProperty(SHARED_FOLDER))
                .map(Path::of)
                .ifPresent(path -> places.add(libraries -> NativeFolder.shared(path, libraries)));
        places.add(libraries -> NativeFolder.fresh(Path.of(System.getProperty("java.io.tmpdir")), libraries));
        places.add(libraries -> NativeFolder.fresh(userCache(), libraries));
        return places;
    }

    /** Where programs of this user keep what can be made again, by the conventions of each system. */
    private static Path userCache() {
        Path home = Path.of(System.getProperty("user.home"));
        if (Platform.isMac()) {
            return home.resolve("Library/Caches");
        }
        String given = System.getenv(Platform.isWindows() ? "LOCALAPPDATA" : "XDG_CACHE_HOME");
        return given == null || given.isBlank() ? home.resolve(".cache") : Path.of(given);
    }

    private static @Nullable OcrUnavailableException tryOne(Place place, List<BundledFile> libraries) {
        try (NativeFolder folder = place.folder(libraries)) {
            try {
                link(folder.path(), libraries);
                return null;
            } catch (LinkageError e) {
                return LinkFaults.of(e, folder.path());
            }
        } catch (OcrUnavailableException e) {
            return e;
        } catch (IOException e) {
            return new OcrUnavailableException(
                    OcrFault.NO_FOLDER, e, System.getProperty("java.io.tmpdir"), String.valueOf(e.getMessage()));
        }
    }

    /** Each by itself, so that the system tells which does not load and why; then all names at once, by JNA. */
    private static void link(Path folder, List<BundledFile> libraries) {
        for (BundledFile library : libraries) {
            System.load(folder.resolve(library.name()).toAbsolutePath().toString());
        }
        System.setProperty("jna.boot.library.path", folder.toString());
        System.setProperty("jna.nounpack", "true");
        String given = System.getProperty(JNA_PATH);
        System.setProperty(JNA_PATH, folder + (given == null ? "" : File.pathSeparator + given));
        Leptonica1.setMsgSeverity(SILENT);
        TessAPI1.TessVersion();
    }
}
