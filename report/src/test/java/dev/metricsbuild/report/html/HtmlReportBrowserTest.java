package dev.metricsbuild.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.metricsbuild.metric.DoubleOverTime;
import dev.metricsbuild.metric.Event;
import dev.metricsbuild.metric.Image;
import dev.metricsbuild.metric.Metric;
import dev.metricsbuild.metric.Plotly;
import dev.metricsbuild.metric.Scalar;
import dev.metricsbuild.metric.Text;
import dev.metricsbuild.report.JobFile;
import dev.metricsbuild.report.LoadedMetrics;
import dev.metricsbuild.validate.Severity;
import dev.metricsbuild.validate.ValidationReport;
import dev.metricsbuild.validate.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.support.ui.Select;

@Tag("slow")
class HtmlReportBrowserTest {
    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"20\"><rect width=\"40\" height=\"20\" fill=\"teal\"/></svg>";
    private static Browser browser;

    @TempDir
    private Path directory;

    private Path page;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void writePage() throws IOException {
        Files.writeString(directory.resolve("path.svg"), SVG);
        page = directory.resolve("report.html");
        HtmlReport.of(SampleJobs.everyKind(directory)).write(page);
        browser.resize(1280, 900);
        browser.media("screen", "light");
    }

    @AfterEach
    void hasNoErrors() {
        assertThat(browser.errors()).as("the browser's console").isEmpty();
    }

    @Test
    void everyKind_drawn_hasAPlotOrItsContent() throws IOException {
        browser.open(page, "");
        browser.drawAll();

        assertThat(browser.texts(".plot .missing")).isEmpty();
        assertThat(browser.texts(".card h3")).hasSize(15);
        assertThat(browser.run("return document.querySelectorAll('.plot .main-svg').length"))
                .isNotEqualTo(0L);
        assertThat(browser.texts("#notes .markdown strong")).containsExactly("well");
        assertThat(browser.run("return document.querySelector('#picture img').naturalWidth"))
                .isEqualTo(40L);
        assertThat(browser.texts("#pictures .missing").get(0)).contains("missing.png", "does not exist");
        fullScreenshot("every-kind");
    }

    @Test
    void everyKind_inTheDark_isDrawnToo() throws IOException {
        browser.media("screen", "dark");
        browser.open(page, "");
        browser.drawAll();

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(20, 21, 27)");
        fullScreenshot("every-kind-dark");
    }

    @Test
    void statusFilter_clicked_leavesTheMetricsOfTheStatus() {
        browser.open(page, "");
        browser.find(".count[data-status=FAIL_BLOCK]").click();

        assertThat(browser.texts(".card h3")).contains("Max speed").doesNotContain("Distance");

        browser.find(".count[data-status=FAIL_BLOCK]").click();

        assertThat(browser.texts(".card h3")).contains("Max speed", "Distance");
    }

    @Test
    void search_typedAfterSlash_leavesTheMatches() {
        browser.open(page, "");
        browser.find("body").sendKeys("/");
        browser.press("distance");

        assertThat(browser.texts(".card h3")).containsExactly("Distance");
    }

    @Test
    void selects_ofImportanceAndTag_leaveTheMatches() {
        browser.open(page, "");
        new Select(browser.find("[aria-label=Importance]")).selectByValue("CRITICAL");

        assertThat(browser.texts(".card h3")).containsExactly("Speed");

        new Select(browser.find("[aria-label=Importance]")).selectByValue("");
        new Select(browser.find("[aria-label=Tag]")).selectByValue("area: path");

        assertThat(browser.texts(".card h3")).containsExactly("Distance");
    }

    @Test
    void group_byTag_putsMetricsUnderItsValues() {
        browser.open(page, "");
        new Select(browser.find("[aria-label=Group]")).selectByValue("area");

        assertThat(browser.texts("section.group > h2")).containsExactly("speed", "path", "without area");
    }

    @Test
    void keys_step_focusTheNextAndThePreviousCard() {
        browser.open(page, "");
        browser.find("body").sendKeys("j");
        assertThat(focused()).isEqualTo("max-speed");
        browser.press("j");
        assertThat(focused()).isEqualTo("distance");
        browser.press("k");
        assertThat(focused()).isEqualTo("max-speed");
        browser.press("f");
        assertThat(focused()).isEqualTo("speed");
    }

    @Test
    void link_toAMetric_opensThere() {
        browser.open(page, "#phases");

        assertThat(focused()).isEqualTo("phases");
        assertThat(
                        (Boolean)
                                browser.run(
                                        "const b = document.getElementById('phases').getBoundingClientRect(); return b.top >= 0 && b.top < innerHeight"))
                .isTrue();
    }

    @Test
    void zoom_ofAPlotOverTime_zoomsTheOthers() {
        browser.open(page, "");
        browser.drawAll();
        browser.run(
                "Plotly.relayout(document.querySelector('#speed .plot'), {'xaxis.range[0]': 10, 'xaxis.range[1]': 20})");

        browser.await(
                "const r = document.querySelector('#phases .plot').layout.xaxis.range; return r[0] == 10 && r[1] == 20");
    }

    @Test
    void lightbox_ofAPicture_opensAndEscapeClosesIt() {
        browser.open(page, "#picture");
        browser.find("#picture .zoomable").click();
        assertThat(browser.texts("dialog.lightbox")).hasSize(1);

        browser.escape();

        browser.await("return document.querySelector('dialog') === null");
    }

    @Test
    void event_clicked_showsItsTimeAndMetrics() {
        browser.open(page, "");
        browser.find(".mark").click();

        assertThat(browser.texts(".event").get(0)).contains("Signal lost", "Warning", "30 s", "No position", "Gap: 3");
    }

    @Test
    void width400_andPrint_doNotOverflow() throws IOException {
        browser.resize(400, 900);
        browser.open(page, "");
        browser.drawAll();
        assertThat(browser.overflow()).isZero();
        fullScreenshot("narrow");

        browser.resize(794, 1123);
        browser.media("print", "light");
        browser.open(page, "");
        browser.drawAll();
        assertThat(browser.overflow()).isZero();
    }

    @Test
    void longSeries_thinned_keepsExtremesAndEveryFailingPoint() throws IOException {
        int size = 200_000;
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            values[i] = Math.sin(i / 3000.0);
        }
        values[77_777] = 9;
        values[123_456] = -8;
        values[150_001] = 4;
        long[] times = LongStream.range(0, size).map(i -> i * 1_000_000).toArray();
        Metric metric = SampleJobs.spec("Long").failsAbove(3).build().metric(DoubleOverTime.of(times, values));
        HtmlReport.of(SampleJobs.job("long", directory, List.of(metric))).write(page);

        browser.open(page, "");
        browser.drawAll();

        assertThat(browser.run("return Math.max(...document.querySelector('.plot').data[0].y)"))
                .isEqualTo(9L);
        assertThat(browser.run("return Math.min(...document.querySelector('.plot').data[0].y)"))
                .isEqualTo(-8L);
        assertThat(browser.run("return document.querySelector('.plot').data[1].x.join()"))
                .isEqualTo("77.777,150.001");
        assertThat(browser.texts(".note").get(0)).matches("[0-9,]+ of 200,000 points are drawn.*");
    }

    @Test
    void hostileTexts_everywhere_stayTexts() throws IOException {
        String script = "</script><script>alert(1)</script><img src=x onerror=alert(2)>";
        Files.writeString(
                directory.resolve("evil.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(3)\" width=\"9\" height=\"9\"><script>alert(4)</script></svg>");
        List<Metric> metrics = List.of(
                SampleJobs.spec(script)
                        .description(script)
                        .unit(script)
                        .tag(script, script)
                        .build()
                        .metric(Scalar.of(1)),
                SampleJobs.spec("lines")
                        .unit(script)
                        .build()
                        .metric(DoubleOverTime.builder()
                                .line(script, new long[] {0, 1}, new double[] {1, 2})
                                .yAxisName(script)
                                .build()),
                SampleJobs.spec("text")
                        .build()
                        .metric(Text.of(
                                "[a](javascript:alert(5)) <b onclick=alert(6)>x</b> ![i](http://example.org/i.png)\n\n"
                                        + script)),
                SampleJobs.spec("image").build().metric(Image.of("evil.svg")),
                SampleJobs.spec("outside").build().metric(Image.of("../../etc/passwd")),
                SampleJobs.spec("figure")
                        .build()
                        .metric(Plotly.json(
                                "{\"data\":[{\"type\":\"scatter\",\"y\":[1],\"text\":[\"<img src=x onerror=alert(7)><a href='javascript:alert(8)'>t</a>\"],\"mode\":\"text\"}],"
                                        + "\"layout\":{\"title\":{\"text\":\"<script>alert(9)</script>\"}}}")));
        Event event = Event.at(script, 0).description(script).tags(script).build();
        HtmlReport.of(SampleJobs.job(script, directory, metrics, event)).write(page);

        browser.open(page, "#" + "%3Cscript%3E");
        browser.drawAll();
        browser.find(".mark").click();

        assertThat(browser.hasDialog()).isFalse();
        assertThat(browser.texts("h1")).containsExactly(script);
        assertThat(browser.texts(".card h3").get(0)).isEqualTo(script);
        assertThat(
                        browser.run(
                                "return document.querySelectorAll('[onerror], [onclick], [onload], a[href^=\"javascript\"]').length"))
                .isEqualTo(0L);
        assertThat(
                        browser.run(
                                "return performance.getEntriesByType('resource').filter(r => !r.name.startsWith('data:')).length"))
                .isEqualTo(0L);
    }

    @Test
    void columns_ofAllPackings_areReadAsTheyWereWritten() throws IOException {
        Metric fractions = SampleJobs.spec("a")
                .build()
                .metric(DoubleOverTime.of(
                        new long[] {500_000_000, 2_000_000_000, 3_000_000_000L},
                        new double[] {0.1, Double.NaN, -1e300}));
        Metric floats = SampleJobs.spec("b")
                .failsAbove(3)
                .build()
                .metric(DoubleOverTime.of(new long[] {0, 250_000_000, 500_000_000}, new double[] {0.5, 4, 2}));
        HtmlReport.of(SampleJobs.job("columns", directory, List.of(fractions, floats)))
                .write(page);

        browser.open(page, "");

        assertThat(column(0, "y")).isEqualTo("0.1,NaN,-1e+300");
        assertThat(column(0, "x")).isEqualTo("0.5,2,3");
        assertThat(column(1, "y")).isEqualTo("0.5,4,2");
        assertThat(column(1, "x")).isEqualTo("0,0.25,0.5");
        assertThat(column(1, "status")).isEqualTo("1,5,1");
    }

    private static Object column(int metric, String field) {
        return browser.run(
                "return Array.from(report.column(report.content.job.metrics[arguments[0]].parts[0].series[0][arguments[1]])).join()",
                metric,
                field);
    }

    @Test
    void rejectedFile_shown_hasItsViolationsOnTop() throws IOException {
        JobFile job = SampleJobs.job("bad", directory, List.of());
        Violation violation = new Violation("job.id", Severity.ERROR, "job_id", "", "nothing", "an id", "Set it.");
        List<String> losses = List.of("The metric 3 cannot be read.");
        HtmlReport.of(new JobFile("bad", directory, job.metrics(), new ValidationReport(List.of(violation)), losses))
                .write(page);

        browser.open(page, "");

        assertThat(browser.texts(".notice.error").get(0))
                .contains("rejects this file: 1 violation", "Found nothing, expected an id.", "The metric 3 cannot");
    }

    @Test
    void table_ofPlotly_isDrawnByTheFullBundle() throws IOException {
        Metric table = SampleJobs.spec("Table")
                .build()
                .metric(Plotly.json("{\"data\":[{\"type\":\"table\",\"cells\":{\"values\":[[\"x\"]]}}]}"));
        HtmlReport.of(SampleJobs.job("table", directory, List.of(table))).write(page);

        browser.open(page, "");
        browser.drawAll();

        assertThat(browser.run("return document.querySelectorAll('.plot .table').length"))
                .isEqualTo(1L);
    }

    @Test
    void directoryOfJobs_asPages_hasATableThatOpensThem() throws IOException {
        Path index = HtmlReport.of(fleet()).writeDirectory(directory.resolve("site"));

        browser.open(index, "");
        assertThat(browser.texts("tbody th")).containsExactly("a", "b", "c");
        browser.find("thead th:nth-child(3) button").click();
        assertThat(browser.texts("tbody th")).containsExactly("b", "c", "a");
        assertThat(browser.texts(".notice.error").get(0)).contains("d", "No file.");
        fullScreenshot("fleet");

        browser.find("tbody a").click();
        browser.await("return document.querySelector('h1')?.textContent === 'b'");
        assertThat(browser.find(".back").getDomAttribute("href")).isEqualTo("../index.html");
    }

    @Test
    void directoryOfJobs_inOnePage_opensJobsAndReturns() throws IOException {
        HtmlReport.of(fleet()).write(page);

        browser.open(page, "");
        browser.find("tbody a").click();
        browser.await("return document.querySelector('h1')?.textContent === 'a'");
        browser.find(".back").click();
        browser.await("return document.querySelector('table') !== null");
    }

    private LoadedMetrics fleet() {
        List<JobFile> jobs = List.of(flight("a", 31), flight("b", 12), flight("c", 25));
        return new LoadedMetrics("flights", true, jobs, List.of(new LoadedMetrics.MissingJob("d", "No file.")), null);
    }

    private JobFile flight(String name, double speed) {
        Metric metric =
                SampleJobs.spec("Max speed").unit("m/s").failsAbove(30).build().metric(Scalar.of(speed));
        return SampleJobs.job(name, directory, List.of(metric));
    }

    private static Object focused() {
        return browser.run("return document.activeElement.id");
    }

    private static void fullScreenshot(String name) throws IOException {
        long width = (Long) browser.run("return innerWidth");
        long height = (Long) browser.run("return document.documentElement.scrollHeight");
        browser.resize((int) width, (int) height);
        browser.screenshot(name);
    }
}
