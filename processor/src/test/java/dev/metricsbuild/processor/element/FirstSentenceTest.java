package dev.metricsbuild.processor.element;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {
    @ParameterizedTest(name = "{0} becomes {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                " People missed. Further words.| People missed.",
                " No full stop| No full stop",
                " Up to 0.5 m! And then| Up to 0.5 m!",
                " Is it used? Yes.| Is it used?",
                " Uses {@code a.b < c}. Next.| Uses a.b < c.",
                " Uses {@code {a}} twice. Next.| Uses {a} twice.",
                " See {@link #speed}. Next.| See speed.",
                " See {@link Log#speed(int, double) the speed} of it. Next.| See the speed of it.",
                " See {@link Log#speed(int)}. Next.| See Log.speed.",
                " See {@linkplain java.util.List lists}. Next.| See lists.",
                " A <b>bold</b> 5&nbsp;m &lt; &#8734;. Next.| A bold 5 m < \u221e.",
                " Before <p>after.| Before",
                " {@inheritDoc} Then this.| Then this.",
                " {@summary The whole.} Rest.| The whole.",
                " Percent &amp;lt; stays. Next| Percent &lt; stays.",
                " Costs $5 \\ more. Next| Costs $5 \\ more."
            })
    void comment_becomesItsFirstSentence(String comment, String expected) {
        assertThat(FirstSentence.of(comment)).isEqualTo(expected);
    }

    @Test
    void lines_areJoined() {
        assertThat(FirstSentence.of(" People that the\n detector  has\n\tmissed.\n\n More.\n"))
                .isEqualTo("People that the detector has missed.");
    }

    @Test
    void blockTags_areNoPartOfIt() {
        assertThat(FirstSentence.of(" The speed\n @return a number.")).isEqualTo("The speed");
        assertThat(FirstSentence.of(" @return a number.")).isEmpty();
    }

    @Test
    void atSignInCode_isNoBlockTag() {
        assertThat(FirstSentence.of(" Uses\n {@code @JobMetric} here.")).isEqualTo("Uses @JobMetric here.");
    }

    @Test
    void commentThatIsNotThereOrEmpty_hasNone() {
        assertThat(FirstSentence.of(null)).isEmpty();
        assertThat(FirstSentence.of(" \n ")).isEmpty();
    }

    @Test
    void unclosedTag_staysAsItIsWritten() {
        assertThat(FirstSentence.of(" Uses {@code a. Next")).isEqualTo("Uses {@code a.");
    }
}
