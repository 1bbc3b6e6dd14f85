// Every test file, by name: a web host has no folder to look into. The build fails if one is missing here.
import './activation.test';
import './checks.test';
import './commands.test';
import './detection.test';
import './folder.test';
import './hostile.test';
import './hover.test';
import './long.test';
import './navigation.test';
import './page.test';
import './real-folder.test';
import './structure.test';
import './untouched.test';
