/** The page that is served until the tab has been built. */
export const NOT_BUILT_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Partner Compass</title></head>
<body>
<h1>The tab is not built</h1>
<p>The bot runs, but the files of its tab are missing. Run <code>npm run build:tab</code> where the bot is installed
(<code>npm ci</code> does it too), then restart the bot and reload this page.</p>
</body>
</html>
`;
