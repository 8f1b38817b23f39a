package raingan.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Locale;
import raingan.review.Language;
import raingan.review.Messages;
import raingan.review.ReviewSheetException;
import raingan.run.RunMessage;

/** Tells people what is wrong with a folder that cannot be written. */
final class WriteProblems {

    /** What Linux, macOS and Windows say of a full disk; Java passes it on as text only. */
    private static final List<String> FULL =
            List.of("No space left", "Disk quota exceeded", "not enough space", "disk is full");

    private static final List<String> READ_ONLY =
            List.of("Read-only file system", "Permission denied", "Not a directory");

    private WriteProblems() {}

    static String text(IOException problem, Path folder, Locale locale) {
        String message = String.valueOf(problem.getMessage());
        if (problem instanceof ReviewSheetException sheet) {
            return new Messages(locale.getLanguage().equals("th") ? Language.TH : Language.EN).of(sheet);
        }
        if (FULL.stream().anyMatch(message::contains)) {
            return RunMessage.DISK_FULL.text(locale, folder);
        }
        if (problem instanceof AccessDeniedException
                || problem instanceof FileAlreadyExistsException
                || problem instanceof NotDirectoryException
                || problem.getCause() instanceof ReadOnlyFileSystemException
                || READ_ONLY.stream().anyMatch(message::contains)) {
            return RunMessage.NOT_WRITABLE.text(locale, folder);
        }
        return RunMessage.WRITE_FAILED.text(locale, folder, message);
    }
}
