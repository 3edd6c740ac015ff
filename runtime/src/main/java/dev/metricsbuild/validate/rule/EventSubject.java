package dev.metricsbuild.validate.rule;

import dev.metricsbuild.validate.facts.EventFacts;

/** One event. */
record EventSubject(JobSubject job, int position, EventFacts facts) implements Subject {

    @Override
    public String path() {
        return "events[" + position + "]";
    }

    @Override
    public String name() {
        return facts.name();
    }
}
