package raingan.scan.image;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells from the words of the system's linker why a library did not load. */
final class LinkFaults {

    /** glibc, dyld and Windows on a place that may not hold programs. */
    private static final Pattern NOT_EXECUTABLE = Pattern.compile(
            "failed to map segment|[Oo]peration not permitted|[Pp]ermission denied|not valid for use in process"
                    + "|Access is denied|blocked by (?:group|your)");

    /** musl's linker over a library for glibc, and a glibc that is too old. */
    private static final Pattern C_LIBRARY = Pattern.compile(
            "Error (?:loading shared library|relocating)|ld-linux[\\w-]*\\.so\\.\\d|version .GLIBC\\w*_[\\d.]+. not found");

    private static final Pattern MISSING = Pattern.compile("(lib[\\w+.-]+\\.so[.\\d]*): cannot open shared object file"
            + "|Library not loaded: (\\S+)|(dependent libraries)");

    private LinkFaults() {}

    /** The fault that {@code error} tells of, about a library in {@code folder}. */
    static OcrUnavailableException of(LinkageError error, Path folder) {
        String said = said(error);
        if (C_LIBRARY.matcher(said).find()) {
            return new OcrUnavailableException(OcrFault.C_LIBRARY, error, said);
        }
        if (NOT_EXECUTABLE.matcher(said).find()) {
            return new OcrUnavailableException(OcrFault.NOT_EXECUTABLE, error, folder);
        }
        Matcher missing = MISSING.matcher(said);
        if (missing.find()) {
            String name = missing.group(3) != null
                    ? "Microsoft Visual C++ Redistributable"
                    : missing.group(1) != null ? missing.group(1) : missing.group(2);
            return new OcrUnavailableException(OcrFault.SYSTEM_LIBRARY, error, name);
        }
        return new OcrUnavailableException(OcrFault.LIBRARY_REFUSED, error, said);
    }

    /** The first line of its message, without the path that the JVM puts before it. */
    private static String said(LinkageError error) {
        Throwable told = error.getMessage() == null && error.getCause() != null ? error.getCause() : error;
        String text = String.valueOf(told.getMessage());
        return List.of(text.split("\\R", 2)).get(0);
    }
}
