package names;

class Override {}
