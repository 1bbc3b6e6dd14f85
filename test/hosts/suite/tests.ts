// Every test file, by name: a web host has no folder to look into. The build fails if one is missing here.
import './activation.test';
import './checks.test';
import './commands.test';
import './detection.test';
import './folder.test';
import './hover.test';
import './navigation.test';
import './page.test';
import './real-folder.test';
import './structure.test';
