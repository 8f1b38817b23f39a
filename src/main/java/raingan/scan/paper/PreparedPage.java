package raingan.scan.paper;

import raingan.scan.image.Bitmap;
import raingan.scan.image.GrayImage;

/**
 * An upright, level, evenly lit page image.
 *
 * @param gray what the engine reads: paper white, ink dark
 * @param ink the ink of letters and rules
 * @param ruleInk the same with faint ink, for the search of rules
 * @param dpi pixels for an inch
 * @param rotation degrees clockwise by which the image was turned to stand upright
 * @param skew degrees clockwise by which it was then levelled
 */
public record PreparedPage(GrayImage gray, Bitmap ink, Bitmap ruleInk, double dpi, int rotation, double skew) {}
