package dev.metricsbuild.examples.perception;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes the logs of a drive: ten pictures, the people in them, and what a detector with faults makes of it. */
public final class Simulate {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 300;

    private Simulate() {}

    /**
     * Writes {@code LOGS/000.png} to {@code 009.png}, {@code LOGS/truth.jsonl} and {@code LOGS/detections.jsonl}.
     *
     * @param args the seed and the directory {@code LOGS}
     * @throws IOException if they cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("Usage: java -cp perception.jar " + Simulate.class.getName() + " SEED LOGS_DIR");
            System.exit(2);
        }
        write(Long.parseLong(args[0]), Files.createDirectories(Path.of(args[1])));
    }

    static void write(long seed, Path logs) throws IOException {
        Random random = new Random(seed);
        ObjectMapper json = new ObjectMapper();
        List<String> truth = new ArrayList<>();
        List<String> detections = new ArrayList<>();
        for (int number = 0; number < 10; number++) {
            String image = "00" + number + ".png";
            List<Box> people = new ArrayList<>();
            for (int i = random.nextInt(5); i >= 0; i--) {
                Box at = new Box(20 + 90 * i + random.nextInt(30), 120 + random.nextInt(60), 30, 70);
                people.add(at);
                truth.add(json.writeValueAsString(new Person(image, at)));
                if (random.nextDouble() < 0.85) {
                    Box seen = new Box(at.x() + random.nextInt(8), at.y(), 30, 70);
                    double score = 0.55 + 0.45 * random.nextDouble();
                    detections.add(json.writeValueAsString(new Detection(image, seen, score)));
                }
            }
            if (random.nextDouble() < 0.3) {
                Box nobody = new Box(random.nextInt(400), 10, 30, 70);
                detections.add(json.writeValueAsString(new Detection(image, nobody, 0.6)));
            }
            ImageIO.write(picture(people), "png", logs.resolve(image).toFile());
        }
        Files.write(logs.resolve("truth.jsonl"), truth);
        Files.write(logs.resolve("detections.jsonl"), detections);
    }

    private static BufferedImage picture(List<Box> people) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D on = picture.createGraphics();
        on.setColor(Color.DARK_GRAY);
        on.fillRect(0, HEIGHT / 2, WIDTH, HEIGHT / 2);
        on.setColor(new Color(0xD0, 0xA0, 0x80));
        for (Box box : people) {
            on.fillOval((int) box.x() + 8, (int) box.y(), 14, 14);
            on.fillRect((int) box.x() + 4, (int) box.y() + 14, 22, 56);
        }
        on.dispose();
        return picture;
    }
}
