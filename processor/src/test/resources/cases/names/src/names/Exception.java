package names;

class Exception {}
