"""What costs how much, as ratios to a baseline of the same run: seconds depend on the machine and its mood."""
