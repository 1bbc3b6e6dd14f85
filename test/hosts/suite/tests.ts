// Every test file, by name: a web host has no folder to look into. The build fails if one is missing here.
import './activation.test';
