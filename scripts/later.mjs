/** Stands in for a command whose capability comes later, so that its name is already fixed. */
import process from 'node:process';

const CAPABILITIES = {
  'eval:context': ['화면에 맞는 도움말의 품질 측정', 'measuring the quality of help by page'],
};

const name = process.argv[2] ?? '';
const [korean, english] = CAPABILITIES[name] ?? ['이 기능', 'this capability'];
console.log(`아직 없는 명령입니다: ${name} (${korean})`);
console.log(`Not built yet: ${name} (${english})`);
process.exit(2);
