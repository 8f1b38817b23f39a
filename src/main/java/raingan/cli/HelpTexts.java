package raingan.cli;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import raingan.review.Language;

/** The help of the commands, {@code help_th.properties} and {@code help_en.properties}, under the keys that Picocli looks for. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "raingan.cli.help", language.locale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
