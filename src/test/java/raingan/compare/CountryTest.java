package raingan.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import raingan.training.country.Country;

/** How well offices are found in a country of which the truth is known; the figures stand in comparison.md. */
class CountryTest {

    private final Country country = Country.of(new Country.Settings(8000, 3, 21, 0.02));

    @Test
    void documentsOfEightThousandOfficesFindTheirOffice() {
        MergeFigures figures = MergeFigures.of(
                Offices.of(country.documents(), Gazetteer.NONE, Map.of()).byDocument(), country.truth());

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.89);
    }

    @Test
    void theOfficialListFindsMore() {
        MergeFigures figures = MergeFigures.of(
                Offices.of(country.documents(), country.gazetteer(), Map.of()).byDocument(), country.truth());

        assertThat(figures.precision()).isGreaterThanOrEqualTo(0.999);
        assertThat(figures.recall()).isGreaterThanOrEqualTo(0.93);
    }
}
