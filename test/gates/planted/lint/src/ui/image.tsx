export const Picture = () => <img src="x.png" />;
