import { execFileSync, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import path from "node:path";
import { findProgram } from "./findProgram";
import { describeWhen } from "./needs";

const KIT = path.resolve(__dirname, "../../deploy/nginx.conf");
const NAME = "dutoan.tinh.gov.vn";

function findNginx(): string | null {
  return findProgram(["nginx", "/usr/sbin/nginx"]);
}

/** A suite that needs nginx and openssl. */
export function describeWithNginx(name: string, body: () => void): void {
  const found = findProgram(["openssl"]) && findNginx();
  describeWhen(name, found, "install nginx (Debian: nginx-light) and openssl", body);
}

function openssl(folder: string, ...words: string[]): void {
  execFileSync("openssl", words, { cwd: folder, stdio: "pipe" });
}

/** A certificate authority of our own, and the certificate of the site signed by it. */
function makeCertificates(folder: string): void {
  const days = ["-days", "2"];
  const make = ["req", "-newkey", "rsa:2048", "-nodes"];
  openssl(
    folder,
    ...make,
    "-x509",
    ...days,
    "-subj",
    "/CN=CA",
    "-keyout",
    "ca.key",
    "-out",
    "ca.crt"
  );
  openssl(folder, ...make, "-subj", `/CN=${NAME}`, "-keyout", "site.key", "-out", "site.csr");
  writeFileSync(path.join(folder, "san.ext"), `subjectAltName=DNS:${NAME},DNS:localhost\n`);
  const by = ["-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-extfile", "san.ext"];
  openssl(folder, "x509", "-req", ...days, "-in", "site.csr", ...by, "-out", "site.crt");
  appendFileSync(path.join(folder, "site.crt"), readFileSync(path.join(folder, "ca.crt")));
}

async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The file of the kit with its four lines filled in, and nothing else changed. */
function fillKit(site: string, folder: string, port: number): string {
  const filled: readonly (readonly [string, string])[] = [
    ["listen 443 ssl;", `listen 127.0.0.1:${port} ssl;`],
    ["root /srv/so-du-toan;", `root ${site};`],
    ["ssl_certificate /etc/ssl/so-du-toan.crt;", `ssl_certificate ${folder}/site.crt;`],
    [
      "ssl_certificate_key /etc/ssl/private/so-du-toan.key;",
      `ssl_certificate_key ${folder}/site.key;`,
    ],
    ["include mime.types;", "include /etc/nginx/mime.types;"],
  ];
  return filled.reduce(
    (text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`the kit has no line ${from}`);
      return text.replace(from, to);
    },
    readFileSync(KIT, "utf8")
  );
}

/** Serves a folder by nginx over TLS, as the kit says. */
export async function startNginx(site: string, folder: string) {
  mkdirSync(folder, { recursive: true });
  makeCertificates(folder);
  const port = await findPort();
  const temp = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  const main = `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/error.log;
${process.getuid?.() === 0 ? "user root;" : ""}
events { worker_connections 64; }
http { access_log ${folder}/access.log;\n${temp}\n${fillKit(site, folder, port)} }\n`;
  writeFileSync(path.join(folder, "nginx.conf"), main);
  const nginx = findNginx() ?? "nginx";
  execFileSync(nginx, ["-t", "-q", "-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`]);
  const args = ["-e", `${folder}/error.log`, "-c", `${folder}/nginx.conf`];
  const running = spawn(nginx, args, { stdio: "ignore" });
  return {
    url: `https://${NAME}:${port}`,
    port,
    authority: path.join(folder, "ca.crt"),
    close: async () => {
      const ended = new Promise((resolve) => running.once("exit", resolve));
      running.kill("SIGQUIT");
      setTimeout(() => running.kill("SIGKILL"), 5000).unref();
      await ended;
    },
  };
}
