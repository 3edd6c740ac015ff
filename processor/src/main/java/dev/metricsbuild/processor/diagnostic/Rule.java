package dev.metricsbuild.processor.diagnostic;

import java.util.Locale;

/** All that the processor says, each with its id and the pattern of its text; the documentation has a row for each. */
public enum Rule {
    // Classes and constructors
    CLASS_PRIVATE(
            "Class %s is private, so generated code cannot reach it. Make it and the classes around it at least package-private."),
    CLASS_INNER("Class %s is an inner class, which needs an instance of its outer class. Make it static."),
    CLASS_GENERIC(
            "Class %s has type parameters, and nothing determines them in a run. Annotate methods of a class without type parameters; it may extend this one."),
    CLASS_ENUM(
            "Enum %s has annotated instance methods, and no instance can be made. Make the methods static or move them to a class."),
    CLASS_ABSTRACT(
            "%s is abstract, so it cannot be the main class of a build: its instance methods need an instance. Put @MetricsBuild on a class that extends it, or make the methods static."),
    CONSTRUCTOR_PRIVATE(
            "%s has instance methods to call but no constructor that generated code can reach. Make a constructor at least package-private, or the annotated methods static."),
    CONSTRUCTOR_AMBIGUOUS(
            "%s has several constructors, and none without parameters. Leave one that is not private, or add one without parameters."),

    // Methods
    METHOD_PRIVATE("Method %s is private, so generated code cannot call it. Make it at least package-private."),
    METHOD_UNREACHABLE("Method %s cannot be called from the package of %s. Make it public, and its class too."),
    METHOD_ABSTRACT("Method %s has no body. Annotate the method that implements it."),
    METHOD_GENERIC("Method %s has type parameters, and nothing determines them in a run. Name the types."),
    METHOD_OVERLOADED(
            "Two annotated methods are called %s, but a build identifies methods by name. Rename this one; the other is %s."),
    METHODS_TOO_MANY(
            "Class %s has %s annotated methods; at most %s fit into one generated class. Split it, and combine the parts with @MetricsBuild(include = ...)."),
    OVERRIDE_UNANNOTATED(
            true,
            "Method %s overrides an annotated method of %s without being annotated itself, so it is not part of the build. Repeat the annotation %s, or suppress this warning if that is intended."),
    ANNOTATIONS_EXCLUSIVE("Method %s is both %s. Keep one of them; a second method can call this one."),
    ANNOTATION_MISPLACED("%s on %s does nothing. %s"),

    // What methods return
    RETURN_TYPE("Method %s returns %s, which is not a kind of metric. %s"),
    RETURN_VOID(
            "Method %s returns nothing and takes no MetricsWriter, so it produces nothing. Return a metric, or take a MetricsWriter parameter and write to it."),
    WRITER_RETURNS(
            "Method %s takes a MetricsWriter and returns %s. Make it void, and write everything to the writer; or drop the writer."),
    DATA_RETURN_TYPE(
            "Method %s returns %s, which is not data. Return double[], DoubleStream, String[], List<String>, a series, MetricsData, or an Optional of one of these."),
    EVENTS_RETURN_TYPE(
            "Method %s returns %s, which are not events. Return Event, Optional<Event>, List<Event> or Stream<Event>."),
    PROVIDES_VOID("Method %s provides nothing: it returns void. Return a value that parameters of other methods take."),
    COLLECTOR_WITHOUT_PER_JOB(
            "Method %s collects %s, but nothing says which metric these values come from. Add @PerJob(\"...\") with the name of a @JobMetric or @JobData method to the method, or collect JobMetricsView."),
    COLLECTOR_ELEMENT(
            "Method %s collects %s, but %s yields %s in each job. Return Collector<%s, ?, ...> or Collector<JobValue<%s>, ?, ...>."),
    COLLECTOR_RESULT(
            "The collector of method %s results in %s, which is not a kind of metric. Convert it with Collectors.collectingAndThen(..., result -> ...) to a Double, a String or a kind of metric."),
    COLLECTOR_TAKES_VALUES(
            "Method %s returns a collector and is called before the first job, so parameter %s cannot be given %s. Collect records of jobs, or take the values as parameters and return the metric itself."),
    PER_JOB_WITHOUT_COLLECTOR(
            "Method %s is marked @PerJob itself but returns %s. Return a Collector, or move @PerJob to a parameter."),

    // What parameters are bound to
    PARAMETER_UNBOUND("Nothing binds parameter %s of %s: there is no %s available. %s"),
    PARAMETER_HIDDEN(
            "Type %s of parameter %s of %s is not accessible to generated code: %s is not visible in the package. Make it at least package-private."),
    PROVIDES_HIDDEN(
            "Method %s provides %s, which is not accessible to generated code: %s is not visible in the package. Make it at least package-private."),
    CONTEXT_OF_JOB(
            "Parameter %s of %s is a JobContext, but the method runs in batch mode. Take a BatchContext, or the jobs' values with @PerJob."),
    CONTEXT_OF_BATCH("Parameter %s of %s is a BatchContext, but the method runs in job mode. Take a JobContext."),
    CONTEXT_OF_REPORT("Parameter %s of %s is a ReportContext, which only methods of report mode have. Take a %s."),
    WRITER_MISPLACED(
            "Parameter %s of %s is a MetricsWriter, which only void @JobMetric and @BatchMetric methods have. Return the value instead."),
    FILE_IN_BATCH(
            "Parameter %s of %s is a file of one job, but the method runs in batch mode. Read it in a @JobMetric or @JobData method, and take that method's values with @PerJob."),
    PER_JOB_IN_JOB(
            "Parameter %s of %s takes values of all jobs, which only a batch has. Annotate the method with @BatchMetric, or take what the job itself has: its files, its JobContext, or a value that a @Provides method computes from these."),
    MARKS_EXCLUSIVE("Parameter %s of %s is marked both %s. Keep one of them."),

    // Providers
    PROVIDER_DUPLICATE("Two methods provide %s: %s and %s. Remove one, or give it another return type."),
    PROVIDER_CYCLE(
            "Providers need each other: %s. Break the cycle: let one of them take files or the context instead."),
    PROVIDER_MODE("Parameter %s of %s is a %s, which is not available in %s mode: %s. %s"),
    PROVIDER_BOTH_MODES("%s needs inputs of a job and of a batch, and no run has both. Split it into two."),
    INSTANCE_MODE("Method %s cannot be called in %s mode: %s. %s"),
    PROVIDER_UNUSED(true, "Nothing takes what %s provides. Take a %s as a parameter, or remove the method."),

    // Files
    FILE_PATH_EMPTY("The path of %s is empty. Name a file below inputs/%s, such as \"flight.json\"."),
    FILE_PATH_ABSOLUTE("Path \"%s\" is absolute. Write it relative to inputs/%s."),
    FILE_PATH_OUTSIDE("Path \"%s\" leads out of inputs/%s. Write it without \"..\"."),
    FILE_PATH_BACKSLASH("Path \"%s\" has a backslash. Write \"/\" between directories, on every system."),
    FILE_GLOB_TYPE("\"%s\" matches many files, but parameter %s is a %s. Make it a List<Path>, or name one file."),
    FILE_LIST_OF_PATHS(
            "Parameter %s is a List<Path>, but \"%s\" names one file. Write a pattern such as \"camera/*.png\", or make it a Path."),
    FILE_ROWS(
            "\"%s\" cannot be read as %s: rows come from .jsonl, .ndjson, .csv and .mcap files, or from a directory of recordings if topic is named, and a .json file is one value. Name such a file, or make the parameter a Path, an InputStream, a String or a Stream<String>."),
    FILE_ROWS_SINGLE("\"%s\" has many rows, but parameter %s is one %s. %s"),
    FILE_COLUMNS("\"%s\" has many rows, and the arrays of %s cannot be its columns: %s"),
    FILE_OPTIONAL_TYPE("The file may be missing (optional = true), but parameter %s is a %s. Make it an Optional<%s>."),
    FILE_OPTIONAL_MISSING(
            "Parameter %s is an Optional, but the file must be there. Add optional = true, or make it a %s."),
    FILE_OPTIONAL_GLOB(
            "The files of a pattern that may match nothing are a list, which is then empty. Make parameter %s a List<Path>."),
    FILE_OPTIONS("%s on parameter %s has no effect: \"%s\" %s"),
    FILE_TOPICS(
            "The rows of parameter %s cannot be of several topics: %s. Take a parameter for each topic, or the messages of all as a Stream<McapMessage>."),
    CSV_DECIMAL_COMMA(
            "Parameter %s has numbers with a comma, which also separates the cells. Name the separator, such as separator = ';'."),
    FILE_CLASS(
            "Parameter %1$s holds %2$s, a class whose fields silently stay 0 or null where the log names them otherwise. Make %2$s a record, whose components are checked against the log, or mark a constructor of all fields @JsonCreator."),
    FILE_TIMESTAMP(
            "%s is a %s, which @Timestamp gives no meaning. Make it a long, which receives nanoseconds, a long[] in a record of columns, an Instant or a Duration; or drop @Timestamp to take the number as it stands."),
    FILE_TYPE("Parameter %s is a %s, which no file can be read as. %s"),

    // @PerJob
    PER_JOB_UNKNOWN("No @JobMetric or @JobData method \"%s\" in this build. %s"),
    PER_JOB_AMBIGUOUS("Several classes of this build have a method \"%s\": %s. Rename one."),
    PER_JOB_NOT_A_VALUE(
            "Method \"%s\" returns no value for a batch: %s. Name a @JobMetric method that returns its metric, or a @JobData method."),
    PER_JOB_NAMELESS("@PerJob names no method: %s"),
    PER_JOB_UNALIGNED(
            true,
            "Parameter %s of %s skips jobs without a value, so it does not align with %s: the same index may belong to another job. Take a List of a record whose components are the values of one job."),
    JOB_RECORD("The record cannot represent a job: %s"),
    JOB_RECORD_TYPE("%s yields %s in each job, which the component cannot take as %s. Make it %s."),
    JOB_RECORD_OPTIONAL(
            "The component is a %s, so no job may lack it, but it is marked optional = true. Make it an %s, or drop optional."),
    PER_JOB_TYPE("%s yields %s in each job, which parameter %s cannot take as %s. Make it %s."),

    // Names and other attributes
    NAME_BLANK("The name is blank. Give a name, or leave it out: the method's name in words is the default."),
    NAME_DUPLICATE("Two %s of this build are named \"%s\": %s and %s. Give one another name."),
    TAG_EMPTY("A tag needs a key and a value, and this one has an empty %s. Fill it in, or drop the tag."),
    TOTAL_NOT_A_NUMBER(
            "A total is computed from one number per job, but %s returns %s. Drop it, or write a @BatchMetric method with @PerJob."),
    STATUS_NOT_ALLOWED(
            "Status %s is not possible for values that are not tested. Write NOT_APPLICABLE, PASSED or RAW, and thresholds or failure states for a verdict."),
    STATUS_UNUSED(true, "The status is never used: the %s decide. Drop one of them."),
    STATE_BLANK("A failure state is blank. Name a state that the metric can be in."),
    ORDER_INFINITE("The order is infinite, which is not a position on the dashboard. Write a finite number."),
    THRESHOLDS_UNUSED(true, "Thresholds have no effect on %s. Drop %s, or return a metric of numbers."),
    STATES_UNUSED(true, "Failure states have no effect on %s. Drop them, or return StatesOverTime."),
    AXIS_UNUSED(true, "There is no %2$s axis to name in %1$s. Drop %3$s."),
    LEGEND_UNUSED(true, "There is no legend in %s. Drop it."),
    UNIT_UNUSED(true, "There is no unit for %s. Drop it."),
    THRESHOLDS_CROSSED(true, "%s (%s) is %s %s (%s), so %s. Swap them, or drop one."),
    UNIT_DIFFERS(
            true,
            "The unit of %s is \"%s\", but that of %s, from which it is computed, is \"%s\". Write the same unit, or convert and suppress this warning."),

    // Builds
    BUILD_NAME_BLANK("The build's name is blank. Give a name, or leave it out: the class's name is the default."),
    BUILD_EMPTY(
            "Build %s computes nothing: neither %s nor the classes it includes have annotated methods. Annotate a method, or include a class that has some."),
    INCLUDE_EMPTY(
            "%s has no annotated methods, so there is nothing to include. Annotate its methods with @JobMetric, @JobData, @JobEvents or @BatchMetric, or drop it."),
    INCLUDE_ABSTRACT(
            "%s only has methods for classes that inherit them, so it cannot be included itself. Include such a class."),
    INCLUDE_UNPROCESSED(
            "%s was compiled without this annotation processor, so it has no dispatcher. Compile it with the processor on the processor path."),

    // The surroundings
    TYPE_MISSING(
            "Type %s of %s does not exist. Import it, or add its library to the class path; if another annotation processor is to generate it, it has not done so."),
    RUNTIME_MISSING(
            "The runtime is not readable from here: dev.metricsbuild.generated.Dispatcher is missing. Add metrics-build-runtime to the class path, or \"requires dev.metricsbuild.runtime;\" to module-info.java."),
    CLASH("Both %s and %s need a generated class %s. Rename one of them."),
    FILE_EXISTS(
            "Generated class %s exists already: generated sources are compiled as sources too. Remove their directory from the source roots."),
    FILE_TAKEN("Class %s exists already, but the class generated for %s needs this name. Rename one of them."),
    WRITE_FAILED("Generated class %s could not be written: %s"),
    INTERNAL(
            "The metrics processor %s failed on %s: %s. This is a bug in the processor: please report it with this text and the class. %s");

    private final boolean warning;
    private final String pattern;

    Rule(String pattern) {
        this(false, pattern);
    }

    Rule(boolean warning, String pattern) {
        this.warning = warning;
        this.pattern = pattern;
    }

    /** The id in messages and in {@code @SuppressWarnings}, such as {@code metrics:PER-JOB-UNKNOWN}. */
    public String key() {
        return "metrics:" + name().replace('_', '-');
    }

    /** Whether the compilation goes on. */
    public boolean isWarning() {
        return warning;
    }

    String text(Object... arguments) {
        return String.format(Locale.ROOT, pattern, arguments).strip();
    }
}
