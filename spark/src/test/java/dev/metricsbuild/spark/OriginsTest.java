package dev.metricsbuild.spark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.annotations.OnError;
import dev.metricsbuild.engine.BatchRecipe;
import dev.metricsbuild.source.batch.BatchConfig;
import dev.metricsbuild.source.batch.JobsOrigin;
import dev.metricsbuild.source.http.ClientSettings;
import dev.metricsbuild.source.http.Token;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Tasks look where the driver has looked. */
class OriginsTest {
    @Test
    void platform_isAskedWithTheShareOfATask() {
        BatchConfig config = new BatchConfig(Token.of("secret"), "https://api.example", new UUID(1, 2), null);

        JobsOrigin.Platform ofTask =
                (JobsOrigin.Platform) Origins.forTask(new JobsOrigin.Platform(config, ClientSettings.DEFAULTS), 4);

        assertThat(ofTask.settings()).isEqualTo(ClientSettings.DEFAULTS.withMaxInFlight(4));
        assertThat(ofTask.config()).isEqualTo(config);
        assertThat(ofTask.toString()).doesNotContain("secret");
    }

    @Test
    void relativePath_becomesAbsolute_andOtherFileSystemsStay() {
        assertThat(Origins.forTask(new JobsOrigin.Directory("flights"), 4))
                .isEqualTo(new JobsOrigin.Directory(
                        Path.of("flights").toAbsolutePath().toString()));
        assertThat(Origins.forTask(new JobsOrigin.Directory("s3a://bucket/flights"), 4))
                .isEqualTo(new JobsOrigin.Directory("s3a://bucket/flights"));
    }

    @Test
    void recipe_readsBack_andShowsNothing() throws IOException {
        BatchConfig config = new BatchConfig(Token.of("secret"), "https://api.example", new UUID(1, 2), null);
        Recipe recipe = new Recipe(
                new BatchRecipe(List.of(), OnError.FAIL, new UUID(3, 4), "/outputs", 8, 2),
                new JobsOrigin.Directory("flights"));

        Recipe read = Recipe.read(recipe.toByteArray(), getClass().getClassLoader());

        assertThat(read.batch()).isEqualTo(recipe.batch());
        assertThat(read.origin()).isEqualTo(recipe.origin());
        assertThat(new Recipe(recipe.batch(), new JobsOrigin.Platform(config, ClientSettings.DEFAULTS)))
                .hasToString("Recipe[hidden]");
    }
}
