package dev.metricsbuild.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.metricsbuild.data.DataContent;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.ImageList;
import dev.metricsbuild.metric.JobMetrics;
import dev.metricsbuild.write.IdSource;
import dev.metricsbuild.write.MetricsWriter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureFilesTest {
    @TempDir
    private Path root;

    private JobContext job;

    @BeforeEach
    void begin() {
        job = new JobContext(new UUID(0, 1), root.resolve("inputs"), root.resolve("outputs"));
    }

    private static BufferedImage picture(Color colour) {
        BufferedImage picture = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        on.setColor(colour);
        on.fillRect(0, 0, 64, 48);
        on.dispose();
        return picture;
    }

    @Test
    void manyPictures_areAllInTheirFilesWhenTheRunIsDone() throws IOException {
        for (int i = 0; i < 40; i++) {
            job.image("camera/" + i + ".png", picture(new Color(i, 2 * i, 3 * i)));
        }
        job.pictures().finish();

        for (int i = 0; i < 40; i++) {
            BufferedImage read =
                    ImageIO.read(root.resolve("outputs/camera/" + i + ".png").toFile());
            assertThat(new Color(read.getRGB(63, 47))).isEqualTo(new Color(i, 2 * i, 3 * i));
        }
    }

    @Test
    void samePicture_givesTheSameBytes() throws IOException {
        job.image("a.png", picture(Color.RED));
        job.image("b.png", picture(Color.RED));
        job.pictures().finish();

        assertThat(root.resolve("outputs/a.png")).hasSameBinaryContentAs(root.resolve("outputs/b.png"));
    }

    @Test
    void secondPictureOfAName_isRefused() {
        job.image("a.png", picture(Color.RED));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> job.image("a.png", picture(Color.RED)))
                .withMessageContaining("Two pictures would be written to");
    }

    @Test
    void nameThatIsNoPng_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> job.image("a.jpg", picture(Color.RED)))
                .withMessageContaining("ends in .png");
        assertThatIllegalArgumentException().isThrownBy(() -> job.image("../a.png", picture(Color.RED)));
    }

    @Test
    void pictureThatCannotBeWritten_isNamed() throws IOException {
        Files.createDirectories(root.resolve("outputs/a.png"));
        job.image("a.png", picture(Color.RED));

        assertThatThrownBy(() -> job.pictures().finish())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a.png cannot be written");
    }

    @Test
    void pictureInAnEventAndInAList_isOneData() throws IOException {
        List<Image> shown = new ArrayList<>();
        shown.add(job.image("a.png", picture(Color.RED)));
        shown.add(job.image("b.png", picture(Color.BLUE)));
        job.pictures().finish();
        MetricsWriter writer = new MetricsWriter(job.jobId(), IdSource.nameBased());
        writer.add("All", ImageList.ofNonEmpty(shown).orElseThrow());
        writer.add(Event.of("Seen")
                .metric("Top", shown.get(0))
                .metric("By path", Image.of("b.png"))
                .build());
        JobMetrics message = writer.build();

        assertThat(message.data())
                .extracting(data -> ((DataContent.ExternalFile) data.content()).path())
                .containsExactly("a.png", "b.png");
    }

    @Test
    void noPictures_leaveTheMetricOut() {
        assertThat(ImageList.ofNonEmpty(List.of())).isEmpty();
    }
}
