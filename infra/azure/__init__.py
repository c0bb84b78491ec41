"""What an administrator deploys."""
