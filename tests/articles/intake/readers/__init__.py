"""What each shape of file gives, and what is refused."""
