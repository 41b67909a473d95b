"""What tests in several folders share: experiments, golden data, a rendering by brute force, checks of derivatives."""
