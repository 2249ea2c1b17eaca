// Prints the port of loopback that the application listens on.
import { register } from 'node:module';

register('./typescript.js', import.meta.url);
const { start } = await import('./app.ts');
console.log(await start());
// It ends with whoever started it.
process.stdin.on('end', () => process.exit(0)).resume();
