package dev.metricsbuild.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTailTest {
    @TempDir
    private Path directory;

    private Path picture(String name) throws IOException {
        Path file = directory.resolve(name);
        ImageIO.write(
                new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB),
                name.substring(name.indexOf('.') + 1),
                file.toFile());
        return file;
    }

    @Test
    void wholePictures_areInOrder() throws IOException {
        assertThat(PictureTail.fault(picture("a.png"))).isEmpty();
        assertThat(PictureTail.fault(picture("a.jpg"))).isEmpty();
    }

    @Test
    void emptyPicture_isSaidToBe() throws IOException {
        assertThat(PictureTail.fault(Files.createFile(directory.resolve("b.PNG"))))
                .isEqualTo("is empty.");
    }

    @Test
    void pictureWithoutItsEnd_isSaidToBeCutOff() throws IOException {
        for (String name : new String[] {"c.png", "c.jpg"}) {
            Path file = picture(name);
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length - 12));

            assertThat(PictureTail.fault(file)).isEqualTo("is truncated: it has no end.");
        }
    }

    @Test
    void fileOfAnotherKind_isNotLookedAt() throws IOException {
        assertThat(PictureTail.fault(Files.createFile(directory.resolve("log.txt"))))
                .isEmpty();
    }
}
