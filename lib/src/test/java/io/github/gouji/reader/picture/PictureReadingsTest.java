package io.github.gouji.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.gouji.document.Reading;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureReadingsTest {

    private static final double HARDLY = Math.nextDown(Reading.CERTAIN);

    /** A page of 1000 pixels that stands for 500 lengths, with a character that is in doubt and one that is not. */
    private static PictureReadings readings(int widthOfPicture) {
        List<SeenGlyph> glyphs = List.of(
                new SeenGlyph("7", 100, 100, 120, 130, HARDLY),
                new SeenGlyph("8", 300, 100, 320, 130, Reading.CERTAIN));
        BufferedImage picture = new BufferedImage(widthOfPicture, widthOfPicture, BufferedImage.TYPE_BYTE_GRAY);
        return new PictureReadings(new SeenPage(1000, 1000, glyphs, List.of(), picture), 0.5);
    }

    private static Rectangle2D around(double x, double width, double height) {
        return new Rectangle2D.Double(x, 57 - height / 2, width, height);
    }

    private static BufferedImage picture(Reading reading) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Base64.getDecoder().decode(reading.picture())));
    }

    @Test
    void partIsAsSureAsItsLeastSureCharacter() {
        assertThat(readings(1000).of(around(0, 200, 40)).confidence()).isEqualTo(HARDLY);
        assertThat(readings(1000).of(around(140, 40, 40)).confidence()).isEqualTo(Reading.CERTAIN);
        assertThat(readings(1000).of(around(200, 40, 40)).confidence()).isEqualTo(1);
    }

    @Test
    void onlyWhatIsInDoubtIsShown() throws IOException {
        assertThat(readings(1000).shown(around(140, 40, 40)).picture()).isEmpty();
        assertThat(picture(readings(1000).shown(around(40, 50, 25))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(100, 50);
    }

    @Test
    void pictureOfAPartIsSmall() throws IOException {
        assertThat(picture(readings(4000).shown(around(0, 100, 30))))
                .extracting(BufferedImage::getWidth, BufferedImage::getHeight)
                .containsExactly(200, 60);
    }

    @Test
    void noMoreThanSixteenPartsOfAPageAreShown() {
        PictureReadings readings = readings(1000);
        for (int i = 0; i < 16; i++) {
            assertThat(readings.shown(around(40, 50, 25)).picture()).isNotEmpty();
        }

        assertThat(readings.shown(around(40, 50, 25))).isEqualTo(new Reading(HARDLY));
    }
}
