//! [metrics:BUILD-EMPTY] Build Flight computes nothing: neither Flight nor what it includes has annotated methods. Annotate a method, or include a class that has some.
/*!*/@MetricsBuild
class Flight {}
